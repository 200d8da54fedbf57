using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Personal;

/// <summary>What a team chose about what is kept, as one card.</summary>
internal static class RetentionCard
{
    public static Message Of(TeamSettings settings) => new()
    {
        Title = Phrase.Of("retention.title"),
        Body =
        [
            new Bullets(
            [
                Phrase.Of(settings.Erasure == ErasureRule.Remove ? "retention.texts-removed" : "retention.texts-stay"),
                settings.FormerMonths > 0 ? Phrase.Of("retention.former", ("months", settings.FormerMonths)) : Phrase.Of("retention.former-off"),
                settings.SessionMonths > 0 ? Phrase.Of("retention.sessions", ("months", settings.SessionMonths)) : Phrase.Of("retention.sessions-off"),
            ]),
        ],
    };
}
