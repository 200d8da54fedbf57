using PeerBot.Domain.Calendar;

namespace PeerBot.Domain.Teams;

/// <summary>The hours of each day in which a team is left in peace.</summary>
/// <param name="From">The first quiet minute, by the clock on the team's wall.</param>
/// <param name="Until">The first minute that is not quiet any more; before <paramref name="From"/> when the night lies between.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>When something that is planned for a moment may be said.</summary>
    /// <param name="usefulUntil">What would be of no use at the end of the quiet hours is said in them.</param>
    /// <returns>The moment itself, or the end of the quiet hours around it.</returns>
    public DateTimeOffset Shift(DateTimeOffset moment, DateTimeOffset usefulUntil, TimeZoneInfo zone)
    {
        DateTime local = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        TimeOnly time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(From, Until))
        {
            return moment;
        }

        DateOnly date = DateOnly.FromDateTime(local);
        DateTimeOffset end = LocalTime.Resolve(time < Until ? date : date.AddDays(1), Until, zone);
        return end > moment && end <= usefulUntil ? end : moment;
    }
}
