using PeerBot.Domain;
using PeerBot.Domain.Calendar;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Finds the one instant that the words for a day and a time mean, or says why there is none.</summary>
internal sealed class MomentResolution(string written, DateTimeOffset now, TimeZoneInfo zone, TimeOnly otherwise)
{
    private readonly DateOnly today = LocalTime.DateAt(now, zone);

    public Result<DateTimeOffset> Resolve(MomentWords words)
    {
        if (words is { HasDay: false, HasTime: false })
        {
            return Problem.Invalid("moment.unreadable", ("written", WrittenText.Excerpt(written)));
        }

        if (!words.HasDay)
        {
            return NextTime(words.Time);
        }

        Result<DateOnly> day = DateReader.Read(words.Day, today, YearlessDay.Coming);
        if (day.Problem is { } problem)
        {
            return problem;
        }

        return words.HasTime ? OnDay(day.Value, words.Time) : Later([At(day.Value, otherwise)]);
    }

    /// <summary>The next time that the clock shows it: today, or tomorrow when that is past.</summary>
    private Result<DateTimeOffset> NextTime(string words)
    {
        WrittenTime time = words is "midnight" or "자정" ? new WrittenTime(TimeOnly.MinValue) : Time(words);
        return Later([At(today, time.Time), .. time.Other is { } other ? [At(today, other)] : Nothing, At(today.AddDays(1), time.Time)]);
    }

    private Result<DateTimeOffset> OnDay(DateOnly day, string words)
    {
        if (words is "midnight" or "자정")
        {
            return Problem.Invalid("moment.midnight", ("date", day), ("next", day.AddDays(1)));
        }

        WrittenTime time = Time(words);
        if (time.IsAfterMidnight)
        {
            return Problem.Invalid("moment.midnight", ("date", day), ("next", day.AddDays(1)));
        }

        // What is said of today is still to come; of another day it is when people meet.
        return Later([At(day, time.Time), .. day == today && time.Other is { } other ? [At(day, other)] : Nothing]);
    }

    private static DateTimeOffset[] Nothing => [];

    private static WrittenTime Time(string words) =>
        TimeReader.FindClock(words) ?? new WrittenTime(DayParts.Find(words) ?? throw new InvalidOperationException($"'{words}' was no time after all."));

    private DateTimeOffset At(DateOnly day, TimeOnly time) => LocalTime.Resolve(day, time, zone);

    private Result<DateTimeOffset> Later(DateTimeOffset[] candidates)
    {
        foreach (DateTimeOffset candidate in candidates)
        {
            if (candidate > now)
            {
                return candidate;
            }
        }

        return Problem.Invalid("moment.past", ("written", WrittenText.Excerpt(written)));
    }
}
