using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary><c>/minutes publish</c>: the minutes of a day are no draft any more. What changes from now on is a revision.</summary>
internal sealed class PublishMinutes : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = await MinutesDay.OfAsync(call, call.Options.DateOrNull("date"), cancellationToken);
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken);
        Session[] closed = [.. sessions.Where(session => session.State == SessionState.Closed)];
        if (closed is [])
        {
            return sessions.Any(session => session.State == SessionState.Open)
                ? Problem.Conflict("session.publish-not-closed", ("date", date))
                : Problem.NotFound("minutes.no-session-on", ("date", date));
        }

        if (closed.All(session => session.PublishedAt is not null))
        {
            return Reply.ToCaller(Message.Say("minutes.published-already", ("date", date)) with { Buttons = ReadOn(date) });
        }

        foreach (Session session in closed)
        {
            Result<Session> published = session.Publish(call.Now);
            if (published.Problem is { } problem)
            {
                return problem;
            }

            await SessionStore.SaveAsync(call.Work, published.Value, cancellationToken);
        }

        return Reply.ToTeam(await CardAsync(call, date, cancellationToken));
    }

    private static async Task<Message> CardAsync(TeamCall call, DateOnly date, CancellationToken cancellationToken)
    {
        DayRecord day = await DayRecordBuilder.BuildAsync(call.Work, call.Context, date, call.Today, cancellationToken);
        return new Message
        {
            Title = Phrase.Of("minutes.title", ("date", date)),
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(day.Revision > 1 ? Phrase.Of("minutes.published-again", ("revision", day.Revision)) : Phrase.Of("minutes.published")),
            ],
            Buttons = ReadOn(date),
        };
    }

    private static ImmutableArray<Button> ReadOn(DateOnly date) =>
    [
        new(Phrase.Of("minutes.button.show"), MinutesCalls.Show(date), ButtonStyle.Primary),
        new(Phrase.Of("minutes.button.export"), MinutesCalls.Export(date)),
    ];
}
