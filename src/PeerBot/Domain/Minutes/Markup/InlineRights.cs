namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Which marks a piece of running text may use.</summary>
[Flags]
internal enum InlineRights
{
    None = 0,

    /// <summary>Stars, underscores and tildes.</summary>
    Emphasis = 1,
    Code = 2,
    Formulas = 4,

    /// <summary>Links, pictures and bare addresses.</summary>
    Links = 8,

    /// <summary>A <c>#</c> after a blank: harmless but in a heading.</summary>
    Hashes = 16,

    Label = Emphasis | Code | Formulas,
    All = Emphasis | Code | Formulas | Links | Hashes,
}
