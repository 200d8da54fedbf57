using System.Collections.Concurrent;
using System.Globalization;
using PeerBot.Chat;
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
/// Soon after a session: whoever led and wrote it are told directly that the draft waits for them. Where that cannot be, the
/// channel gets two lines; the draft itself is shown to whoever presses.
/// </summary>
internal sealed class DraftPost(Database database, IEnumerable<IPlatform> platforms) : ITimedPost, IOutboxErrand
{
    /// <summary>Those who remember something more right after the meeting have said it by then.</summary>
    private static readonly TimeSpan AfterClose = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Useful = TimeSpan.FromHours(12);

    /// <summary>Of posts under way: those that somebody was told of, so that the channel need not be.</summary>
    private readonly ConcurrentDictionary<string, bool> told = new();

    public string Name => ReminderKind.Draft.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> drafts = await planning.DraftsAsync(cancellationToken);

        // Who writes a day down afterwards has the minutes before them.
        return drafts
            .Where(session => !session.IsRecordedAfterwards && Asked(session).Count > 0)
            .Select(session => Plan(planning, session, session.ClosedAt!.Value + AfterClose));
    }

    /// <summary>It comes once, wherever the team has places: people are told where they are.</summary>
    public Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken) => OutboxStore.AddAsync(
        work, context.Team.Id, MirrorId.Home, new OutboxPlan(act.Act, act.Slot, act.At, act.UsefulUntil), now, cancellationToken);

    public async Task DoAsync(TeamContext context, Place place, string slot, CancellationToken cancellationToken)
    {
        Session? draft = await database.ReadAsync((work, token) => FindAsync(work, slot, token), cancellationToken);
        bool isTold = false;
        foreach (MemberId member in draft is null ? [] : Told(draft))
        {
            isTold |= await TellAsync(context, draft!, context.Roster[member], slot, cancellationToken);
        }

        told[slot] = isTold;
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        told.GetValueOrDefault(slot) || await FindAsync(work, slot, cancellationToken) is not { } draft
            ? null
            : Compose(context, draft, Phrase.Of("minutes.draft", ("members", Asked(draft).Select(member => new Ping(context.Roster[member])).ToArray())));

    public Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken)
    {
        told.TryRemove(slot, out _);
        return Task.CompletedTask;
    }

    /// <returns>The session whose minutes are a draft still.</returns>
    private static async Task<Session?> FindAsync(Work work, string slot, CancellationToken cancellationToken)
    {
        SessionId id = new(long.Parse(slot.AsSpan(slot.IndexOf('/') + 1), CultureInfo.InvariantCulture));
        return await SessionStore.FindAsync(work, id, cancellationToken) is { State: SessionState.Closed, PublishedAt: null } draft ? draft : null;
    }

    /// <returns>Whether they can read it.</returns>
    /// <exception cref="IOException">The platform is out of reach; it is tried again.</exception>
    private async Task<bool> TellAsync(TeamContext context, Session draft, Member member, string slot, CancellationToken cancellationToken)
    {
        foreach (Place place in context.Places)
        {
            Message message = Compose(context, draft, Phrase.Of("minutes.draft.direct", ("team", context.Team.Name))) with { ActsIn = place };
            if (member.UserIdOn(place.Platform) is { } userId
                && platforms.FirstOrDefault(platform => platform.Name == place.Platform) is { } platform
                && await platform.TellAsync(userId, $"{Name}/{slot}", message, context.Language, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private PlannedAct Plan(Planning planning, Session session, DateTimeOffset at) => new(
        Name,
        FormattableString.Invariant($"{Slots.Of(planning.Team, session.StartsAt)}/{session.Id.Value}"),
        at,
        at + Useful,
        Phrase.Of("timetable.reason.draft", ("date", session.Date)));

    private static Message Compose(TeamContext context, Session session, Phrase asked)
    {
        Reminder publish = context.Team.Settings.Reminders.Of(ReminderKind.Publish);
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

    /// <summary>Whose eyes are best, and both where nobody else sees that two are asked.</summary>
    private static IEnumerable<MemberId> Told(Session session) =>
        session.Roles is { } roles ? roles.Scribes.Concat(roles.Moderators).Distinct() : [];

    private static Sequence<MemberId> Asked(Session session) => session.Roles switch
    {
        null => [],
        { Scribes.IsEmpty: false } roles => roles.Scribes,
        { } roles => roles.Moderators,
    };
}
