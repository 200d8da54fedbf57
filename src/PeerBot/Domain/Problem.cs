namespace PeerBot.Domain;

/// <summary>An expected failure, worded for the person who caused it: what was wrong, and what to do instead.</summary>
/// <param name="Sentence">One plain sentence, without internals.</param>
public sealed record Problem(ProblemKind Kind, Phrase Sentence)
{
    public static Problem Invalid(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ProblemKind.Invalid, Phrase.Of(key, arguments));

    public static Problem NotFound(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ProblemKind.NotFound, Phrase.Of(key, arguments));

    public static Problem Conflict(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ProblemKind.Conflict, Phrase.Of(key, arguments));

    public static Problem Forbidden(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ProblemKind.Forbidden, Phrase.Of(key, arguments));

    public static Problem Unavailable(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ProblemKind.Unavailable, Phrase.Of(key, arguments));
}

/// <summary>Why something expected failed; decides how it is counted and logged, never how it is worded.</summary>
public enum ProblemKind
{
    /// <summary>The input makes no sense as it stands; another input would.</summary>
    Invalid,

    /// <summary>What was named does not exist here.</summary>
    NotFound,

    /// <summary>It made sense, but not in the present state of things.</summary>
    Conflict,

    /// <summary>The caller lacks the right.</summary>
    Forbidden,

    /// <summary>The machine cannot do it now: the disk is full, the database is locked.</summary>
    Unavailable,
}
