using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Agenda;

/// <summary>Says what an agenda item is.</summary>
internal static class AgendaPhrase
{
    /// <summary>One line of a list, with the day it comes from where that is another day than today's session.</summary>
    public static Phrase Line(Roster roster, AgendaItem item, bool isCarried)
    {
        Phrase line = Of(roster, item, ShortText.Of(item.Text));
        line = item is { Minutes: { } minutes, Decision: null } ? Phrase.Of("agenda.line.minutes", ("line", line), ("minutes", minutes)) : line;
        return isCarried ? Phrase.Of("agenda.line.carried", ("line", line), ("date", item.Session.Date)) : line;
    }

    /// <summary>The item as it was written, however long.</summary>
    public static ImmutableArray<Block> Whole(Roster roster, AgendaItem item) => ShortText.Fits(item.Text)
        ? [new Paragraph(Of(roster, item, item.Text))]
        : [new Paragraph(Head(roster, item)), new Quote(item.Text)];

    public static Phrase Of(AgendaOutcome outcome) => Phrase.Of($"agenda.outcome.{Word(outcome)}");

    private static Phrase Of(Roster roster, AgendaItem item, string text) =>
        Phrase.Of("agenda.line", ("head", Head(roster, item)), ("text", text));

    private static Phrase Head(Roster roster, AgendaItem item)
    {
        string key = $"agenda.head.{Word(item.Kind)}";
        Phrase head = item.By is { } by && item.Presenters.IsEmpty
            ? Phrase.Of(key + "-by", ("number", item.Number), ("member", roster[by]))
            : Phrase.Of(key, ("number", item.Number));
        return item.Presenters.IsEmpty
            ? head
            : Phrase.Of("agenda.head.presented", ("head", head), ("presenters", item.Presenters.Select(id => roster[id]).ToArray()));
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
