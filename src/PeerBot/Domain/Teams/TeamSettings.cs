using System.Collections.Immutable;

namespace PeerBot.Domain.Teams;

/// <summary>What an organiser may change about a team, each with the default that a new team gets.</summary>
public sealed record TeamSettings
{
    /// <summary>What is younger is still being talked about.</summary>
    public const int FewestSessionMonths = 3;

    /// <summary>Whoever arrives later than this after the start counts as late. 0 to 120 minutes.</summary>
    public int LateAfterMinutes { get; init; } = 10;

    /// <summary>The mentor of the group, who is the guest of its mentoring sessions unless another is named.</summary>
    public string? Mentor { get; init; }

    /// <summary>The title of an exported post, with the places {team}, {date} and {day}.</summary>
    public string PostTitle { get; init; } = "[{team}] {date}";

    /// <summary>The excerpt of an exported post; empty for none.</summary>
    public string PostExcerpt { get; init; } = "";

    public ImmutableArray<string> PostCategories { get; init; } = ["study"];

    public ImmutableArray<string> PostTags { get; init; } = [];

    /// <summary>The parts of the minutes in the order in which they stand; parts not named follow in the usual order.</summary>
    public ImmutableArray<string> MinutesOrder { get; init; } = [];

    /// <summary>Where the scribe of a session comes from.</summary>
    public ScribeSource Scribe { get; init; } = ScribeSource.None;

    /// <summary>The coming meetings stand in the calendar of the team's platform, where it has one.</summary>
    public bool ShowsEvents { get; init; }

    /// <summary>Each session has a room of its own on its card, where the platform has such.</summary>
    public bool OpensThreads { get; init; }

    /// <summary>What becomes of the texts of those who have their data removed.</summary>
    public ErasureRule Erasure { get; init; } = ErasureRule.Anonymise;

    /// <summary>Who left gets a neutral name after so many months; 0 for never.</summary>
    public int FormerMonths { get; init; }

    /// <summary>Sessions and all that belongs to them go after so many months, at least <see cref="FewestSessionMonths"/>; 0 for never.</summary>
    public int SessionMonths { get; init; }

    /// <summary>What the bot does by itself, and when.</summary>
    public ReminderSettings Reminders { get; init; } = new();
}

/// <summary>Who writes the minutes of a session.</summary>
public enum ScribeSource
{
    /// <summary>Nobody in particular.</summary>
    None,

    /// <summary>Whoever moderates next.</summary>
    NextModerator,

    /// <summary>An order of its own.</summary>
    OwnOrder,
}
