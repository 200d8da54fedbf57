namespace PeerBot.Domain.Minutes;

/// <summary>What the organiser set once for the head and foot of every exported page.</summary>
public sealed record PostSettings
{
    /// <summary>
    /// The title. Places: <c>{team}</c>, <c>{date}</c> (2021-08-06), <c>{weekday}</c>, <c>{day}</c> (nothing when nobody
    /// counts days). Anything else in braces stays as it is.
    /// </summary>
    public string Title { get; init; } = "{team} {date}";

    public string? Excerpt { get; init; }

    public Sequence<string> Categories { get; init; } = [];

    public Sequence<string> Tags { get; init; } = [];

    /// <summary>Whether the page shows a table of contents, which then also follows the reader.</summary>
    public bool Toc { get; init; } = true;

    /// <summary>What stands above the table of contents; <see langword="null"/> leaves it to the theme.</summary>
    public string? TocLabel { get; init; }

    /// <summary>Markdown that closes every page, such as how to report a mistake.</summary>
    public string? Footer { get; init; }
}
