namespace PeerBot.Chat.Commands.Values;

/// <summary>What was written has the form of a time of day.</summary>
/// <param name="Time">The likelier one, where two could be meant.</param>
/// <param name="Other">The same time in the other half of the day, where nothing said which half is meant.</param>
/// <param name="IsAfterMidnight">It is said of a night that began on the day before.</param>
internal readonly record struct WrittenTime(TimeOnly Time, TimeOnly? Other = null, bool IsAfterMidnight = false)
{
    private const int LastAfternoonHour = 6;

    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <param name="isBare">Nothing said which half of the day is meant, and the clock of twelve hours may be.</param>
    /// <param name="isAtNight">It is said to be at night.</param>
    public static WrittenTime Of(TimeOnly time, bool isBare, bool isAtNight)
    {
        if (!isBare || time.Hour is 0 or > 12)
        {
            return new WrittenTime(time, IsAfterMidnight: isAtNight && time.Hour < LastAfternoonHour);
        }

        return time.Hour <= LastAfternoonHour
            ? new WrittenTime(time.Add(HalfDay), time)
            : new WrittenTime(time, time.Add(HalfDay));
    }
}
