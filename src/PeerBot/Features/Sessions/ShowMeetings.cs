using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>
/// Keeps the events in the platform's calendar in step with the team's own: one for each meeting of the next two weeks. What was
/// made is written down right after; what was made and not written down is found again instead of made twice.
/// </summary>
internal sealed class ShowMeetings(
    Database database, IEnumerable<IMeetingEvents> calendars, RefusedExtras refused, Wording wording, OutboxSignal outbox, TimeProvider clock)
    : IOutboxErrand
{
    /// <summary>Platforms are slow with events; the rest is done in a further round.</summary>
    private const int MostAtOnce = 5;

    private readonly Dictionary<string, IMeetingEvents> calendarsByPlatform = calendars.ToDictionary(calendar => calendar.Platform);

    public string Name => ShownMeetings.Act;

    public async Task DoAsync(TeamContext context, Place place, string slot, CancellationToken cancellationToken)
    {
        if (!calendarsByPlatform.TryGetValue(place.Platform, out IMeetingEvents? calendar))
        {
            return;
        }

        EventPlan plan = await database.ReadAsync(
            (work, token) => EventPlan.LoadAsync(work, context, wording, clock.GetUtcNow(), token), cancellationToken);
        EventStep[] steps = [.. plan.Steps(clock.GetUtcNow())];
        HashSet<string> known = [.. plan.Shown.Values.Select(shown => shown.EventId)];
        try
        {
            foreach (EventStep step in steps.Take(MostAtOnce))
            {
                await TakeAsync(step, calendar, place, context.Team.Id, known, cancellationToken);
            }
        }
        catch (ExtraRefusedException exception)
        {
            await refused.TellAsync(context.Team.Id, Name, exception.Reason, cancellationToken);
            return;
        }

        await FinishAsync(context.Team.Id, isAll: steps.Length <= MostAtOnce, cancellationToken);
    }

    private async Task TakeAsync(EventStep step, IMeetingEvents calendar, Place place, TeamId team, HashSet<string> known, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case AddEvent add:
                string id = await calendar.FindAsync(place, add.Meeting, known, cancellationToken)
                    ?? await calendar.AddAsync(place, add.Meeting, cancellationToken);
                known.Add(id);
                await WriteAsync((work, token) => MeetingEventStore.SaveAsync(work, team, add.Date, id, add.Meeting, token), cancellationToken);
                break;
            case ChangeEvent { Shown: var shown } change when await calendar.ChangeAsync(place, shown.EventId, change.Meeting, cancellationToken):
                await WriteAsync(
                    async (work, token) =>
                    {
                        await MeetingEventStore.RemoveAsync(work, team, shown.Date, token);
                        await MeetingEventStore.SaveAsync(work, team, change.Date, shown.EventId, change.Meeting, token);
                    },
                    cancellationToken);
                break;
            case ChangeEvent change:
                // Somebody deleted it by hand; the meeting takes place all the same.
                await WriteAsync((work, token) => MeetingEventStore.RemoveAsync(work, team, change.Shown.Date, token), cancellationToken);
                await TakeAsync(new AddEvent(change.Date, change.Meeting), calendar, place, team, known, cancellationToken);
                break;
            case RemoveEvent { Shown: var shown }:
                await calendar.RemoveAsync(place, shown.EventId, cancellationToken);
                await WriteAsync((work, token) => MeetingEventStore.RemoveAsync(work, team, shown.Date, token), cancellationToken);
                break;
            case EndEvent { Shown: var shown }:
                await calendar.EndAsync(place, shown.EventId, cancellationToken);
                await WriteAsync((work, token) => MeetingEventStore.RemoveAsync(work, team, shown.Date, token), cancellationToken);
                break;
        }
    }

    private async Task FinishAsync(TeamId team, bool isAll, CancellationToken cancellationToken)
    {
        await WriteAsync(
            async (work, token) =>
            {
                await RefusedExtraStore.RemoveAsync(work, team, Name, token);
                await (isAll ? Task.CompletedTask : ShownMeetings.ChangedAsync(work, team, token));
            },
            cancellationToken);
        outbox.Set();
    }

    private async Task WriteAsync(Func<Work, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        await database.WriteAsync<bool>(
            async (work, token) =>
            {
                await act(work, token);
                return true;
            },
            cancellationToken);
}
