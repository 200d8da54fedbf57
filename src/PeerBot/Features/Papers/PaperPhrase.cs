using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;

namespace PeerBot.Features.Papers;

/// <summary>Names and describes papers.</summary>
internal static class PaperPhrase
{
    /// <summary>Such as “P3 Attention Is All You Need (part 2)”.</summary>
    public static Phrase Name(Paper paper) => Name(paper, paper.Title);

    /// <summary>The name with everything that fits on one line.</summary>
    /// <param name="today">From which day on it matters who is away.</param>
    public static Phrase Line(Paper paper, Roster roster, DateOnly today)
    {
        Phrase line = WithDay(paper, roster, today);
        line = paper.Venue is { } venue ? With(line, venue) : line;
        line = paper.Url is { } url ? With(line, new Uri(url)) : line;
        return paper.Materials.IsEmpty ? line : With(line, paper.Materials.Select(Material).ToArray());
    }

    /// <summary>The name, the day and who presents.</summary>
    public static Phrase WithDay(Paper paper, Roster roster, DateOnly today) =>
        WithPresenters(paper.Date is { } date ? With(ShortName(paper), date) : ShortName(paper), paper, roster, today);

    /// <summary>The name and who presents, where the day is clear.</summary>
    public static Phrase WithPresenters(Paper paper, Roster roster, DateOnly today) => WithPresenters(ShortName(paper), paper, roster, today);

    public static Phrase Material(PaperMaterial material) =>
        Phrase.Of("paper.material", ("label", material.Label), ("url", new Uri(material.Url)));

    public static Phrase With(Phrase line, object more) => Phrase.Of("paper.with", ("line", line), ("more", more));

    private static Phrase ShortName(Paper paper) => Name(paper, ShortText.Of(paper.Title));

    private static Phrase Name(Paper paper, string title)
    {
        Phrase name = Phrase.Of("paper.name", ("number", paper.Number), ("title", title));
        return paper.Part is { } part ? Phrase.Of("paper.name-part", ("name", name), ("part", part)) : name;
    }

    private static Phrase WithPresenters(Phrase line, Paper paper, Roster roster, DateOnly today)
    {
        if (paper.Presenters.IsEmpty)
        {
            return paper.State == PaperState.Planned ? With(line, Phrase.Of("paper.nobody")) : line;
        }

        Phrase named = With(line, paper.Presenters.Select(id => roster[id]).ToArray());
        Member[] away = [.. AwayOn(paper, roster, today)];
        return away is [] ? named : With(named, Phrase.Of("paper.line-away", ("members", away)));
    }

    // Somebody may have said that they cannot come after they were named.
    private static IEnumerable<Member> AwayOn(Paper paper, Roster roster, DateOnly today) =>
        paper.State == PaperState.Planned && paper.Date is { } date && date >= today
            ? paper.Presenters.Where(member => roster.IsAway(member, date)).Select(id => roster[id])
            : [];
}
