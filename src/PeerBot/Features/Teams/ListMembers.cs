using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member list</c>: who is here, and who is away until when.</summary>
internal sealed class ListMembers : IUseCase
{
    public Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken) =>
        Task.FromResult<Result<Reply>>(Reply.ToCaller(new Message
        {
            Title = Phrase.Of("team.fact.members"),
            Body = [new Bullets([.. call.Roster.Present.Select(member => Line(call, member))])],
        }));

    private static Phrase Line(TeamCall call, Member member)
    {
        AwayRange? away = call.Roster.AwayRangesOf(member.Id).FirstOrDefault(range => range.Until >= call.Today);
        string key = member.IsOrganiser ? "team.line.organiser" : "team.line.member";
        Phrase line = Phrase.Of(key, ("member", member));
        return away is null ? line : Phrase.Of("team.line.away", ("line", line), ("from", away.From), ("until", away.Until));
    }
}
