namespace PeerBot.Domain.Calendar;

/// <summary>
/// The one rule that turns a team's wall-clock time into an instant on the days when the clock jumps: a time that the jump
/// skips moves later by the length of the gap, a time that comes twice means the earlier. Nobody is then early or misses
/// a meeting because of the clock.
/// </summary>
public static class LocalTime
{
    // No zone jumps twice within two days, and no offset exceeds 15 hours: the offsets a day before and a day after are
    // the ones on either side of any jump near the wanted time.
    private static readonly TimeSpan Around = TimeSpan.FromHours(24);

    /// <param name="date">The team's date. A date that the zone skipped as a whole (Samoa, 30 December 2011) moves to the next.</param>
    /// <param name="time">The wall-clock time in <paramref name="zone"/>.</param>
    /// <returns>The instant, in UTC.</returns>
    public static DateTimeOffset Resolve(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        DateTime wallClock = date.ToDateTime(time, DateTimeKind.Utc);
        TimeSpan before = zone.GetUtcOffset(wallClock - Around);
        TimeSpan after = zone.GetUtcOffset(wallClock + Around);

        DateTime byBefore = wallClock - before;
        DateTime byAfter = wallClock - after;
        bool beforeHolds = zone.GetUtcOffset(byBefore) == before;
        bool afterHolds = zone.GetUtcOffset(byAfter) == after;

        // Twice: the old offset gives the earlier. Never: the old offset carries the time over the gap.
        bool useAfter = afterHolds && !beforeHolds;
        return new DateTimeOffset(useAfter ? byAfter : byBefore, TimeSpan.Zero);
    }

    /// <summary>The date that the clock on the wall in <paramref name="zone"/> shows at a moment.</summary>
    public static DateOnly DateAt(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
