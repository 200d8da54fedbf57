using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;

namespace PeerBot.Features.Teams;

/// <summary>Reads the options <c>days</c>, <c>time</c>, <c>minutes</c> and <c>timezone</c>; what is missing stays as it was.</summary>
internal static class ScheduleOptions
{
    private static readonly TimeOnly UsualTime = new(16, 0);
    private const int UsualMinutes = 60;

    /// <summary>The schedule of a new team: weekdays at 16:00 for an hour, unless told otherwise.</summary>
    public static Result<WeeklySchedule> New(Options options, Language language)
    {
        string zone = language == Language.Korean ? "Asia/Seoul" : "Etc/UTC";
        return Read(options, MeetingDays.Weekdays, UsualTime, UsualMinutes, TimeZoneInfo.FindSystemTimeZoneById(zone));
    }

    public static Result<WeeklySchedule> Change(Options options, WeeklySchedule before) =>
        Read(options, before.Days, before.At, before.Minutes, before.Zone);

    private static Result<WeeklySchedule> Read(
        Options options, IEnumerable<DayOfWeek> days, TimeOnly at, int minutes, TimeZoneInfo zone)
    {
        if (options.TextOrNull("days") is { } writtenDays)
        {
            Result<IReadOnlyList<DayOfWeek>> read = MeetingDays.Read(writtenDays);
            if (read.Problem is { } problem)
            {
                return problem;
            }

            days = read.Value;
        }

        if (options.TextOrNull("timezone") is { } writtenZone && !TryFindZone(writtenZone, out zone!))
        {
            return Problem.Invalid("team.unknown-zone", ("zone", writtenZone));
        }

        return WeeklySchedule.Of(days, options.TimeOrNull("time") ?? at, options.NumberOrNull("minutes") ?? minutes, zone);
    }

    private static bool TryFindZone(string written, out TimeZoneInfo? zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(written.Trim(), out zone) && zone.HasIanaId;
}
