using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads papers from a list; <see cref="PaperTable"/> reads them from a table.</summary>
internal static partial class PaperReader
{
    /// <param name="isList">The heading says that these are papers; otherwise every item must begin with a link.</param>
    public static void Read(PostBlock block, bool isList, SessionDraft session, ReadingLog log)
    {
        if (block is PostList list && (AreLinks(block) || (isList && list.Items.All(static item => item.Head.Count > 0))))
        {
            foreach (PostItem item in list.Items)
            {
                ReadItem(item, session, log);
            }
        }
        else
        {
            session.Note(block.Source);
            log.Keep(block.Source);
        }
    }

    /// <summary>Whether every item of a list is a link: what is listed so under a heading about papers are papers.</summary>
    public static bool AreLinks(PostBlock block) =>
        block is PostList list && list.Items.All(static item => item.Head.Count > 0 && Link().IsMatch(item.Head[0]));

    /// <summary>A paper with what is known of it in brackets behind its title.</summary>
    public static PaperRecord Of(string line, ReadingLog log)
    {
        if (Brackets.AtEnd(line) is not { } found || found.Text.Length == 0)
        {
            return Titled(line);
        }

        PaperRecord paper = Titled(found.Text);
        List<string> rest = [];
        bool inNames = false;
        foreach (string fact in Brackets.Split(found.Inner, ','))
        {
            Match presented = Presented().Match(fact);
            if (presented.Success)
            {
                paper = paper with { Presenters = [log.Person(presented.Groups["name"].Value)] };
                inNames = true;
            }
            else if (DateFinder.Whole(fact) is { } date && Dated().IsMatch(fact))
            {
                (paper, inNames) = (paper with { Date = date }, false);
            }
            else if (fact is "발표 완료" or "done")
            {
                (paper, inNames) = (paper with { Done = true }, false);
            }
            else if (inNames)
            {
                paper = paper with { Presenters = [.. paper.Presenters, log.Person(fact)] };
            }
            else
            {
                rest.Add(Literal.Of(fact));
            }
        }

        return paper with
        {
            Venue = rest.ElementAtOrDefault(0),
            Series = rest.ElementAtOrDefault(1),
            Part = rest.Count > 2 ? string.Join(", ", rest.Skip(2)) : null,
        };
    }

    /// <returns>The paper with its preparation or its materials, or <see langword="null"/> when the label tells neither.</returns>
    public static PaperRecord? With(PaperRecord paper, string label, string text) => label switch
    {
        "준비" or "Preparation" => paper with { Preparation = text },
        "자료" or "Materials" => paper with { Materials = Links(text) },
        _ => null,
    };

    /// <returns>The links of a text, in their order.</returns>
    public static Sequence<MaterialLink> Links(string text) =>
        [.. AnyLink().Matches(text).Select(static link => new MaterialLink(
            link.Groups["title"].Success ? link.Groups["title"].Value : link.Groups["url"].Value, link.Groups["url"].Value))];

    /// <summary>The title and the address of the first link, or the text alone.</summary>
    public static PaperRecord Titled(string text) => WholeLink().Match(text.Trim()) is { Success: true } link
        ? new PaperRecord { Title = link.Groups["title"].Value, Url = link.Groups["url"].Value }
        : new PaperRecord { Title = text.Trim() };

    private static void ReadItem(PostItem item, SessionDraft session, ReadingLog log)
    {
        PaperRecord paper = Of(item.Head[0], log);
        List<string> more = [];
        foreach (string line in item.Head.Skip(1).Concat(item.Body.SelectMany(Lines)))
        {
            if (LabelledLine.Of(line) is { } labelled && With(paper, labelled.Label, labelled.Text) is { } known)
            {
                paper = known;
            }
            else
            {
                more.Add(line);
            }
        }

        string preparation = string.Join('\n', more.Prepend(paper.Preparation ?? "").Where(static text => text.Length > 0));
        session.Papers.Add(paper with { Preparation = preparation.Length > 0 ? preparation : null });
    }

    private static IEnumerable<string> Lines(PostBlock block) => block is PostText text ? text.Lines : [block.Source];

    [GeneratedRegex(@"^(?:발표자?\s*[:：]|presented by)\s*(?<name>.+)$")]
    private static partial Regex Presented();

    [GeneratedRegex(@"^(?:[A-Za-z]{3} )?\d{4}-\d\d-\d\d(?:\([월화수목금토일]\))?$")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\[[^\[\]]+\]\([^()\s]+(?:\([^()\s]*\)[^()\s]*)*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\[(?<title>(?:\\.|[^\[\]\\])+)\]\((?<url>[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)$")]
    private static partial Regex WholeLink();

    [GeneratedRegex(@"\[(?<title>(?:\\.|[^\[\]\\])+)\]\((?<url>[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|<?(?<url>https?://[^\s<>()]+)>?")]
    private static partial Regex AnyLink();
}
