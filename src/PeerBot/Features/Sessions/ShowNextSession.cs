using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session next</c>: when the next meeting is, who leads it, and what waits for it.</summary>
internal sealed class ShowNextSession(IEnumerable<ISessionContent> contents) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        if (book.Meetings.Next is not { } meeting)
        {
            return Problem.Conflict("moderator.no-meeting");
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("session.next", ("date", meeting.Date)),
            Body =
            [
                new Paragraph(Phrase.Of("session.next-start", ("start", meeting.StartsAt))),
                new Paragraph(DutyPhrase.Of(call, book.Forecast(1)[0])),
                .. await WaitingAsync(call, meeting, cancellationToken),
            ],
            Buttons =
            [
                new Button(Phrase.Of("session.button.ask"), CommandCall.Of("question ask")),
                new Button(Phrase.Of("session.button.agenda"), CommandCall.Of("agenda add")),
            ],
        });
    }

    private async Task<ImmutableArray<Block>> WaitingAsync(TeamCall call, Meeting meeting, CancellationToken cancellationToken)
    {
        // Reading must not write the session's row; one that nobody spoke about yet has only what is carried over.
        Session session = await SessionStore.FindPlannedAsync(call.Work, call.Team.Id, meeting.Date, SessionType.Peer, cancellationToken)
            ?? new Session(new SessionId(0), call.Team.Id, meeting.Date, SessionType.Peer, SessionState.Planned, meeting.StartsAt);
        List<Block> waiting = [];
        foreach (ISessionContent content in contents)
        {
            waiting.AddRange(await content.DescribeAsync(call.Work, call.Context, session, cancellationToken));
        }

        return [.. waiting];
    }
}
