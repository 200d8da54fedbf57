using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>
/// Soon after a session: whoever wrote it, or else led it, is asked to look the draft over. The draft itself is shown to whoever
/// presses, so the channel gets two lines only.
/// </summary>
internal sealed class DraftPost : ITimedPost
{
    /// <summary>Those who remember something more right after the meeting have said it by then.</summary>
    private static readonly TimeSpan AfterClose = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Useful = TimeSpan.FromHours(12);

    public string Name => ReminderKind.Draft.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> drafts = await planning.DraftsAsync(cancellationToken);

        // Who writes a day down afterwards has the minutes before them.
        return drafts
            .Where(session => !session.IsRecordedAfterwards && Writers(session).Count > 0)
            .Select(session => Plan(planning, session, session.ClosedAt!.Value + AfterClose));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        SessionId id = new(long.Parse(slot.AsSpan(slot.IndexOf('/') + 1), CultureInfo.InvariantCulture));
        return await SessionStore.FindAsync(work, id, cancellationToken) is { State: SessionState.Closed, PublishedAt: null } session
            ? Compose(context, session)
            : null;
    }

    private PlannedAct Plan(Planning planning, Session session, DateTimeOffset at) => new(
        Name,
        FormattableString.Invariant($"{Slots.Of(planning.Team, session.StartsAt)}/{session.Id.Value}"),
        at,
        at + Useful,
        Phrase.Of("timetable.reason.draft", ("date", session.Date)));

    private static Message Compose(TeamContext context, Session session)
    {
        Reminder publish = context.Team.Settings.Reminders.Of(ReminderKind.Publish);
        Phrase asked = Phrase.Of("minutes.draft", ("members", Writers(session).Select(member => new Ping(context.Roster[member])).ToArray()));
        return new Message
        {
            Title = Phrase.Of("minutes.draft.title", ("date", session.Date)),
            Body = publish.IsOn
                ? [new Paragraph(asked), new Paragraph(Phrase.Of("minutes.draft.publish", ("time", publish.At)))]
                : [new Paragraph(asked)],
            Buttons =
            [
                new(Phrase.Of("minutes.button.look"), MinutesCalls.Show(session.Date), ButtonStyle.Primary),
                new(Phrase.Of("minutes.button.note"), MinutesCalls.Note(session.Date)),
                new(Phrase.Of("minutes.button.publish"), MinutesCalls.Publish(session.Date)),
            ],
        };
    }

    private static Sequence<MemberId> Writers(Session session) => session.Roles switch
    {
        null => [],
        { Scribes.IsEmpty: false } roles => roles.Scribes,
        { } roles => roles.Moderators,
    };
}
