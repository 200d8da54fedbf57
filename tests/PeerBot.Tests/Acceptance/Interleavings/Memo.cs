namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>A reminder that somebody asked for, and when it is to come by what they said last.</summary>
internal sealed class Memo(StoryTeam team, int number, DateTimeOffset at)
{
    public StoryTeam Team => team;

    public int Number => number;

    public DateTimeOffset At { get; set; } = at;

    /// <summary>Whether it was called off long before it was due.</summary>
    public bool IsOff { get; set; }

    /// <summary>No other reminder's text begins or ends with it.</summary>
    public string Text { get; } = FormattableString.Invariant($"memo {number} of {team.Place.Id} end");
}
