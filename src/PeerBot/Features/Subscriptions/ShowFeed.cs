using System.Buffers.Text;
using System.Security.Cryptography;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Subscriptions;

/// <summary><c>/peerbot calendar</c>: the address under which a calendar program finds the meetings. Whoever knows it can read them.</summary>
internal sealed class ShowFeed(IFeedAddress address) : IUseCase
{
    /// <summary>Nobody guesses so many.</summary>
    private const int SecretBytes = 24;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        bool isRenewed = call.Options.Flag("renew");
        if (isRenewed && !call.Caller.IsOrganiser)
        {
            return Problem.Forbidden("feed.renew-forbidden");
        }

        string? token = isRenewed ? null : await FeedStore.FindTokenAsync(call.Work, call.Team.Id, cancellationToken);
        if (token is null)
        {
            token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
            await FeedStore.SaveAsync(call.Work, call.Team.Id, token, call.Now, cancellationToken);
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("feed.title"),
            Body =
            [
                new Paragraph(Phrase.Of("feed.address", ("address", address.Of(token)))),
                new Paragraph(Phrase.Of(isRenewed ? "feed.renewed" : "feed.how")),
                .. address.IsLocal ? new Block[] { new Paragraph(Phrase.Of("feed.local")) } : [],
            ],
            Buttons = call.Caller.IsOrganiser
                ? [new Button(Phrase.Of("feed.button.renew"), CommandCall.Of("peerbot calendar", ("renew", "yes")), ButtonStyle.Danger)]
                : [],
        });
    }
}
