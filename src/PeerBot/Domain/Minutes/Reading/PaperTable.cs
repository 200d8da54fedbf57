using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads a reading list that is kept as a table: the words of its head tell what stands in which column.</summary>
internal static partial class PaperTable
{
    /// <param name="day">The year of its dates is that of the day, give or take one.</param>
    /// <returns>Whether the table is such a list.</returns>
    public static bool TryRead(PostTable table, DateOnly? day, SessionDraft session, ReadingLog log)
    {
        string[] head = [.. table.Rows.Take(1).SelectMany(static row => row)];
        int title = Array.FindIndex(head, static word => Title().IsMatch(word));
        if (title < 0 || (!head.Any(static word => Presenter().IsMatch(word)) && !head.Any(static word => Day().IsMatch(word))))
        {
            return false;
        }

        foreach (string word in head)
        {
            log.Understand(word);
        }

        foreach (Sequence<string> row in table.Rows.Skip(1).Where(row => row.Count > title && row[title].Length > 0))
        {
            session.Papers.Add(Of(head, row, title, day, log));
        }

        return true;
    }

    private static PaperRecord Of(string[] head, Sequence<string> row, int title, DateOnly? day, ReadingLog log)
    {
        PaperRecord paper = PaperReader.Titled(row[title]);
        List<string> rest = [];
        for (int column = 0; column < Math.Min(head.Length, row.Count); column++)
        {
            if (column != title && row[column].Length > 0)
            {
                paper = With(paper, head[column], row[column], day, log, rest);
            }
        }

        return paper with
        {
            Preparation = rest.Count > 0 ? string.Join('\n', rest) : null,
            Done = !paper.Materials.IsEmpty && paper.Date <= log.Today,
        };
    }

    private static PaperRecord With(PaperRecord paper, string head, string cell, DateOnly? day, ReadingLog log, List<string> rest)
    {
        if (Presenter().IsMatch(head))
        {
            return paper with { Presenters = [.. NameList.Split(cell).Select(log.Person)] };
        }

        if (Day().IsMatch(head) && (day is { } near ? DateFinder.Near(cell, near) : DateFinder.Whole(cell)) is { } date)
        {
            log.Understand(cell);
            return paper with { Date = date };
        }

        if (Venue().IsMatch(head))
        {
            return paper with { Venue = Literal.Of(cell) };
        }

        Sequence<MaterialLink> links = PaperReader.Links(cell);
        if (links.IsEmpty)
        {
            rest.Add($"{head} : {cell}");
        }

        return paper with { Materials = [.. paper.Materials, .. links] };
    }

    [GeneratedRegex(@"논문|제목|^\W*(?:paper|title)", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"발표|담당|presenter|speaker", RegexOptions.IgnoreCase)]
    private static partial Regex Presenter();

    [GeneratedRegex(@"날짜|일자|date|일시", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"연도|학회|저널|venue|year|conference", RegexOptions.IgnoreCase)]
    private static partial Regex Venue();
}
