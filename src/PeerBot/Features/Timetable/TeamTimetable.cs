using System.Collections.Immutable;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>What the bot will do by itself for a team, and when: all timed acts together, the quiet hours considered.</summary>
internal sealed class TeamTimetable(IEnumerable<ITimedAct> acts)
{
    /// <summary>The most that is shown of what is to come.</summary>
    public const int MostShown = 50;

    /// <summary>Quiet hours delay something by less than a day.</summary>
    private static readonly TimeSpan LongestShift = TimeSpan.FromDays(1);

    /// <summary>Most teams have something within the first; the last is how far ahead anything is looked for.</summary>
    private static readonly ImmutableArray<int> WindowsInDays = [8, 60, 400];

    private readonly ImmutableArray<ITimedAct> acts = [.. acts];

    /// <returns>Everything planned after one moment, up to and including another, in order.</returns>
    public async Task<ImmutableArray<PlannedAct>> BetweenAsync(
        Work work, TeamContext context, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ReminderSettings settings = context.Team.Settings.Reminders;
        Planning planning = new(work, context, settings.Quiet is null ? from : from - LongestShift, until);
        List<PlannedAct> planned = [];
        foreach (ITimedAct act in acts.Where(act => settings.IsOn(act.Name)))
        {
            planned.AddRange(await act.PlanAsync(planning, cancellationToken));
        }

        return
        [
            .. planned
                .Select(act => settings.Quiet is { } quiet ? act with { At = quiet.Shift(act.At, act.UsefulUntil, context.Team.Schedule.Zone) } : act)
                .Where(act => act.At > from && act.At <= until)
                .OrderBy(act => act.At),
        ];
    }

    /// <returns>The first moment after another at which to look again: something is planned for it, or nothing is known beyond.</returns>
    public async Task<DateTimeOffset> NextAsync(Work work, TeamContext context, DateTimeOffset after, CancellationToken cancellationToken)
    {
        DateTimeOffset from = after;
        foreach (int days in WindowsInDays)
        {
            DateTimeOffset until = after.AddDays(days);
            if (await BetweenAsync(work, context, from, until, cancellationToken) is [var first, ..])
            {
                return first.At;
            }

            from = until;
        }

        return from;
    }

    /// <returns>The next planned acts after a moment, in order, those left out marked.</returns>
    /// <param name="count">How many; fewer come back when fewer are in sight.</param>
    public async Task<ImmutableArray<ComingAct>> ComingAsync(
        Work work, TeamContext context, DateTimeOffset after, int count, CancellationToken cancellationToken)
    {
        IReadOnlySet<(string Act, string Slot)> skipped = await SkippedActStore.ListAsync(work, context.Team.Id, cancellationToken);
        ImmutableArray<PlannedAct> planned = [];
        foreach (int days in WindowsInDays)
        {
            planned = await BetweenAsync(work, context, after, after.AddDays(days), cancellationToken);
            if (planned.Length >= count)
            {
                break;
            }
        }

        return [.. planned.Take(count).Select(act => new ComingAct(act, skipped.Contains((act.Act, act.Slot))))];
    }

    /// <exception cref="KeyNotFoundException">There is no such act: names come from the acts themselves, so that is a bug.</exception>
    public ITimedAct Find(string name) => acts.FirstOrDefault(act => act.Name == name)
        ?? throw new KeyNotFoundException($"There is no timed act '{name}'.");
}
