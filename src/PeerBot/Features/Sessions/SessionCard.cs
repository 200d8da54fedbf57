using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The one live card of a session: posted shortly before it begins, edited in place until it closes.</summary>
internal sealed class SessionCard(IEnumerable<ISessionContent> contents, TimeProvider clock) : IOutboxAct
{
    private const string Act = "session-card";

    public string Name => Act;

    /// <summary>Under which the card of a session is posted.</summary>
    public static string LiveKeyOf(Session session) =>
        string.Create(CultureInfo.InvariantCulture, $"session:{session.Id.Value}/{session.StartsAt.UtcDateTime:yyyyMMddHHmm}");

    public static Task RequestAsync(Work work, Session session, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(work, Act, session.Team, session.Id.Value.ToString(CultureInfo.InvariantCulture), now, cancellationToken);

    /// <summary>Asks for the card at its planned time, as a new message.</summary>
    public static Task PlanAsync(Work work, Session session, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(
            work, session.Team, new OutboxPlan(Act, session.Id.Value.ToString(CultureInfo.InvariantCulture), act.At, act.UsefulUntil), now, cancellationToken);

    /// <summary>Shows a card that stands in the chat as the session is now; makes none.</summary>
    public static Task RenewAsync(Work work, Session session, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.RenewAsync(work, Act, session.Team, session.Id.Value.ToString(CultureInfo.InvariantCulture), now, cancellationToken);

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        SessionId id = new(long.Parse(slot, CultureInfo.InvariantCulture));
        return await SessionStore.FindAsync(work, id, cancellationToken) is { } session
            ? await WriteAsync(work, context, session, cancellationToken)
            : null;
    }

    public async Task<Message> WriteAsync(Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        DateOnly today = context.Team.DateOf(clock.GetUtcNow());
        List<Block> body = [new Facts(await SessionFacts.OfAsync(work, context, session, today, cancellationToken))];
        foreach (ISessionContent content in contents)
        {
            body.AddRange(await content.DescribeAsync(work, context, session, cancellationToken));
        }

        return new Message
        {
            Title = SessionPhrase.Title(session),
            Tone = session.State == SessionState.Open ? Tone.Good : Tone.Neutral,
            Body = [.. body],
            Buttons = session.State switch
            {
                SessionState.Planned => PlannedButtons(),
                SessionState.Open => OpenButtons(),
                _ => ClosedButtons(session),
            },

            // A session that was moved has a card of its own at its new time: nobody would see the old one change.
            LiveKey = LiveKeyOf(session),
        };
    }

    private static ImmutableArray<Button> PlannedButtons() =>
    [
        new(Phrase.Of("session.button.here"), CommandCall.Of("attend in"), ButtonStyle.Primary),
        new(Phrase.Of("session.button.late"), CommandCall.Of("attend late")),
        new(Phrase.Of("session.button.absent"), CommandCall.Of("attend absent")),
        new(Phrase.Of("session.button.open"), CommandCall.Of("session open")),
    ];

    private static ImmutableArray<Button> OpenButtons() =>
    [
        new(Phrase.Of("session.button.here"), CommandCall.Of("attend in"), ButtonStyle.Primary),
        new(Phrase.Of("session.button.ask"), CommandCall.Of("question ask")),
        new(Phrase.Of("session.button.agenda"), CommandCall.Of("agenda add")),
        new(Phrase.Of("session.button.note"), CommandCall.Of("minutes note")),
        new(Phrase.Of("session.button.close"), CommandCall.Of("session close"), ButtonStyle.Danger),
    ];

    private static ImmutableArray<Button> ClosedButtons(Session session)
    {
        string date = session.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            new(Phrase.Of("session.button.minutes"), CommandCall.Of("minutes show", ("date", date)), ButtonStyle.Primary),
            new(Phrase.Of("session.button.publish"), CommandCall.Of("minutes publish", ("date", date))),
            new(Phrase.Of("session.button.export"), CommandCall.Of("minutes export", ("date", date))),
        ];
    }
}
