using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>On the morning after a session closed, minutes that nobody published are published, and the team is told.</summary>
internal sealed class PublishByItself(TimeProvider clock) : ITimedPost
{
    private const string SlotFormat = "yyyy-MM-dd";

    /// <summary>Minutes do not get old; only the word about it does.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromDays(60);

    public string Name => ReminderKind.Publish.Word;

    public bool IsPost => false;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> drafts = await planning.DraftsAsync(cancellationToken);
        return drafts.Select(session => Plan(planning, session)).DistinctBy(act => act.Slot);
    }

    public async Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Refused means that there is nothing left to publish.
        Result<int> published = await DayPublication.PublishAsync(work, context.Team.Id, Slots.DateOf(act.Slot), now, cancellationToken);
        if (published is { Problem: null, Value: > 0 })
        {
            await OutboxStore.AddAsync(work, context.Team.Id, new OutboxPlan(act.Act, act.Slot, act.At, act.UsefulUntil), now, cancellationToken);
        }
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DateOnly today = context.Team.DateOf(clock.GetUtcNow());
        DayRecord day = await DayRecordBuilder.BuildAsync(work, context, Slots.DateOf(slot), today, cancellationToken);
        return DayPublication.Tell(day);
    }

    /// <summary>A day of which one more session closed later is published once more.</summary>
    private PlannedAct Plan(Planning planning, Session session)
    {
        DateOnly morning = planning.Team.DateOf(session.ClosedAt!.Value).AddDays(1);
        DateTimeOffset at = LocalTime.Resolve(morning, planning.Reminder(ReminderKind.Publish).At, planning.Team.Schedule.Zone);
        return new PlannedAct(
            Name, $"{Written(session.Date)}/{Written(morning)}", at, at + Useful, Phrase.Of("timetable.reason.publish", ("date", session.Date)));
    }

    private static string Written(DateOnly date) => date.ToString(SlotFormat, CultureInfo.InvariantCulture);
}
