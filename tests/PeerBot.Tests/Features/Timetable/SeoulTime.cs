namespace PeerBot.Tests.Features.Timetable;

/// <summary>Moments as the usual team reads them on its wall.</summary>
internal static class SeoulTime
{
    /// <summary>In August 2026, whose third is the Monday on which tests begin.</summary>
    public static DateTimeOffset August(int day, int hour, int minute) =>
        new DateTimeOffset(2026, 8, day, hour, minute, 0, TimeSpan.FromHours(9)).ToUniversalTime();
}
