using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper take</c>: the caller presents in another's place, or where nobody does yet.</summary>
internal sealed class TakePaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        Paper before = found.Value;
        MemberId? from = call.Options.MemberOrNull("from")?.Id ?? (before.Presenters is [var only] ? only : null);
        Result<Paper> taken = before.HandOver(from, call.Caller.Id, call.Roster.IsAway);
        if (taken.Problem is { } problem)
        {
            return problem;
        }

        await PaperChanges.SaveAsync(call, before, taken.Value, cancellationToken);
        Phrase said = from is { } member
            ? Phrase.Of("paper.taken-from", ("member", call.Caller), ("paper", PaperPhrase.Name(before)), ("before", PaperChanges.Pinged(call, [member])))
            : Phrase.Of("paper.taken", ("member", call.Caller), ("paper", PaperPhrase.Name(before)));
        return Reply.ToTeam(Message.Say(said) with { Tone = Tone.Good });
    }
}
