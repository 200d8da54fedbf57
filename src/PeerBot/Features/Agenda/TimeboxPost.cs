using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Agenda;

/// <summary>In a session: the time of the item that is talked about is up. Going on, deciding or the next item is one press.</summary>
internal sealed class TimeboxPost : ITimedPost
{
    private const int MoreMinutes = 5;

    /// <summary>By then they noticed themselves.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromMinutes(10);

    public string Name => ReminderKind.Timebox.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await AgendaStore.ListTalkedAboutAsync(planning.Work, planning.Team.Id, cancellationToken);
        return items is [] || await SessionStore.FindOpenAsync(planning.Work, planning.Team.Id, cancellationToken) is null
            ? []
            : items.Select(item => Plan(planning.Team, item, item.TalkEndsAt!.Value));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await AgendaStore.ListTalkedAboutAsync(work, context.Team.Id, cancellationToken);
        return items.FirstOrDefault(item => SlotOf(context.Team, item, item.TalkEndsAt!.Value) == slot) is { } talked
            && await SessionStore.FindOpenAsync(work, context.Team.Id, cancellationToken) is { } open
            ? Compose(context, talked, Next(await AgendaStore.ListUnsettledAsync(work, context.Team.Id, cancellationToken), talked, open))
            : null;
    }

    private PlannedAct Plan(Team team, AgendaItem item, DateTimeOffset end) =>
        new(Name, SlotOf(team, item, end), end, end + Useful, Phrase.Of("timetable.reason.timebox", ("number", item.Number)));

    private static string SlotOf(Team team, AgendaItem item, DateTimeOffset end) =>
        FormattableString.Invariant($"{Slots.Of(team, end)}/{item.Number}");

    private static Message Compose(TeamContext context, AgendaItem item, AgendaItem? next)
    {
        Phrase line = AgendaPhrase.Line(context.Roster, item with { Minutes = null }, isCarried: false);
        return Message.Say("agenda.time-up", ("line", line)) with
        {
            Buttons =
            [
                StartItem.ExtendButton(item, MoreMinutes),
                StartItem.DecideButton(item),
                .. next is null ? Array.Empty<Button>() : [StartItem.StartButton(next)],
            ],
        };
    }

    /// <returns>The item after this one that the session has not settled; after the last, the first.</returns>
    private static AgendaItem? Next(IReadOnlyList<AgendaItem> items, AgendaItem talked, Session session)
    {
        AgendaItem[] others = [.. items.Where(item => item.Id != talked.Id && (item.IsOpenIn(session) || item.IsCarriedInto(session)))];
        return others.FirstOrDefault(item => item.Number > talked.Number) ?? others.FirstOrDefault();
    }
}
