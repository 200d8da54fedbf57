using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Archive;

/// <summary><c>/peerbot web</c>: a personal link that signs the caller in to the archive once, or the end of all their sessions.</summary>
internal sealed class OpenArchive(IArchiveAddress address) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (call.Caller.UserIdOn(call.Place.Platform) is not { } userId)
        {
            return Problem.Invalid("web.no-account");
        }

        if (call.Options.Flag("signout"))
        {
            await SignInStore.EndAllAsync(call.Work, call.Place.Platform, userId, cancellationToken);
            return Reply.ToCaller(Message.Say("web.signed-out"));
        }

        string secret = SignInRules.NewSecret();
        await SignInStore.AddLinkAsync(call.Work, call.Place.Platform, userId, secret, call.Now, cancellationToken);
        return Reply.ToCaller(Message.Say("web.link", ("address", address.SignIn(secret)), ("minutes", (int)SignInRules.LinkLife.TotalMinutes)) with
        {
            Buttons = [new Button(Phrase.Of("web.sign-out-everywhere"), CommandCall.Of("peerbot web", ("signout", "yes")))],
        });
    }
}
