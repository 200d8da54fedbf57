namespace PeerBot.Domain.Calendar;

/// <summary>One planned meeting of a team.</summary>
/// <param name="Date">The team's date, by which it is named.</param>
/// <param name="StartsAt">In UTC.</param>
/// <param name="EndsAt">In UTC.</param>
public sealed record Meeting(DateOnly Date, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingOrigin Origin);

/// <summary>Why there is a meeting on a date.</summary>
public enum MeetingOrigin
{
    /// <summary>The weekly schedule plans it.</summary>
    Weekly,

    /// <summary>It was moved here, from another date or another time.</summary>
    Moved,

    /// <summary>It was added on top of the schedule.</summary>
    Extra,
}
