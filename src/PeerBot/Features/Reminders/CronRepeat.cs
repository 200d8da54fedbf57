using Cronos;
using PeerBot.Domain.Reminders;

namespace PeerBot.Features.Reminders;

/// <summary>
/// By a cron line of five fields. The line is asked as if there were no zone, so that a jump of the clock is read by the one
/// rule that all reminders follow.
/// </summary>
/// <param name="Line">As <see cref="TryRead"/> took it.</param>
internal sealed record CronRepeat(string Line) : Repeat
{
    private readonly CronExpression expression = CronExpression.Parse(Line);

    /// <returns><see langword="null"/> when a field holds what it cannot.</returns>
    public static CronRepeat? TryRead(string line) => CronExpression.TryParse(line, out _) ? new CronRepeat(line) : null;

    public override DateTime? NextAfter(DateTime wallClock) =>
        expression.GetNextOccurrence(DateTime.SpecifyKind(wallClock, DateTimeKind.Utc)) is { } next
            ? DateTime.SpecifyKind(next, DateTimeKind.Unspecified)
            : null;
}
