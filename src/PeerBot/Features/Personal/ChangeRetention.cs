using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Personal;

/// <summary><c>/peerbot retention</c>: what is kept of people, and for how long. Said alone it shows the choice.</summary>
internal sealed class ChangeRetention : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        TeamSettings before = call.Team.Settings;
        TeamSettings after = before with
        {
            Erasure = call.Options.TextOrNull("texts") switch
            {
                "keep" => ErasureRule.Anonymise,
                "remove" => ErasureRule.Remove,
                _ => before.Erasure,
            },
        };
        if (after.Erasure != before.Erasure)
        {
            await TeamStore.SaveAsync(call.Work, call.Team with { Settings = after }, call.Context.Language, cancellationToken);
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("retention.title"),
            Body = [new Bullets([Phrase.Of(after.Erasure == ErasureRule.Remove ? "retention.texts-removed" : "retention.texts-stay")])],
        });
    }
}
