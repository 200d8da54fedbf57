using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;

namespace PeerBot.Features.Papers;

/// <summary>What one most likely wants to do next with a paper.</summary>
internal static class PaperButtons
{
    public static ImmutableArray<Button> FindPresenter(Paper paper) =>
    [
        new(Phrase.Of("paper.button.assign"), CommandCall.Of("paper assign", Id(paper))),
        new(Phrase.Of("paper.button.draw"), CommandCall.Of("paper draw", Id(paper))),
    ];

    public static ImmutableArray<Button> DrawAgain(Paper paper) =>
        [new(Phrase.Of("paper.button.draw-again"), CommandCall.Of("paper draw", Id(paper)))];

    private static (string Name, string Value) Id(Paper paper) => ("id", paper.Number.ToString(CultureInfo.InvariantCulture));
}
