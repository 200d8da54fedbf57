using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot lang</c>: the language in which the bot speaks to the team and writes the minutes.</summary>
internal sealed class ChooseLanguage : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string code = call.Options.Text("language");
        await TeamStore.SaveAsync(call.Work, call.Team, Languages.Parse(code)!.Value, cancellationToken);
        return Reply.ToCaller(Message.Say("team.language-changed", ("language", Phrase.Of($"choice.{code}"))));
    }
}
