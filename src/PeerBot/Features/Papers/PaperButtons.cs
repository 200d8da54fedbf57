using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;

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

    /// <summary>What its presenters may say about it; without one, how to find one.</summary>
    public static ImmutableArray<Button> Presenter(Paper paper) => paper.Presenters.IsEmpty
        ? FindPresenter(paper)
        :
        [
            new(Phrase.Of("paper.button.ready", ("number", paper.Number)), CommandCall.Of("paper ready", Id(paper)), ButtonStyle.Primary),
            new(Phrase.Of("paper.button.pass", ("number", paper.Number)), CommandCall.Of("paper pass", Id(paper))),
        ];

    public static Button TakeBack(Paper paper) => new(Phrase.Of("paper.button.take-back"), CommandCall.Of("paper ready", Id(paper)));

    public static Button Take(Paper paper, Member from) =>
        new(Phrase.Of("paper.button.take"), CommandCall.Of("paper take", Id(paper), ("from", from.Name)), ButtonStyle.Primary);

    public static Button Exchange(Paper paper, Paper other, DateOnly date) => new(
        Phrase.Of("paper.button.exchange", ("number", other.Number), ("date", date)),
        CommandCall.Of("paper swap", ("a", Number(paper)), ("b", Number(other))));

    private static (string Name, string Value) Id(Paper paper) => ("id", Number(paper));

    private static string Number(Paper paper) => paper.Number.ToString(CultureInfo.InvariantCulture);
}
