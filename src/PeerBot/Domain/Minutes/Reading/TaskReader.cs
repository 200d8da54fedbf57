using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads what was agreed to be done.</summary>
internal static partial class TaskReader
{
    private const int MaxLength = Tasks.TeamTask.MaxTextLength;

    public static void Read(PostBlock block, SessionDraft session, ReadingLog log)
    {
        if (block is not PostList list)
        {
            session.Note(block.Source);
            log.Keep(block.Source);
            return;
        }

        foreach (PostItem item in list.Items)
        {
            if (item.Head is [string line] && !item.Body.Any() && line.Length <= MaxLength)
            {
                Match box = Box().Match(line);
                session.Tasks.Add(Of(box.Success ? box.Groups["text"].Value : line, box.Groups["done"].Success, log));
            }
            else
            {
                session.Note(item.Source);
                log.Keep(item.Source);
            }
        }
    }

    /// <summary>A task with its owners and its day in brackets at the end.</summary>
    public static TaskRecord Of(string line, bool isDone, ReadingLog log)
    {
        if (Brackets.AtEnd(line) is not { } found || found.Text.Length == 0)
        {
            return new TaskRecord(line.Trim(), [], null, isDone);
        }

        List<string> owners = [];
        DateOnly? due = null;
        bool done = isDone;
        foreach (string fact in Brackets.Split(found.Inner, ','))
        {
            if (Due().IsMatch(fact) && DateFinder.Whole(fact) is { } date)
            {
                due = date;
            }
            else if (fact is "완료" or "done")
            {
                done = true;
            }
            else if (log.PersonOrNull(fact) is { } owner)
            {
                owners.Add(owner);
            }
            else
            {
                return new TaskRecord(line.Trim(), [], null, isDone);
            }
        }

        return new TaskRecord(found.Text, [.. owners], due, done);
    }

    [GeneratedRegex(@"^\\?\[(?:(?<done>[xX])|\s?)\\?\]\s+(?<text>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Box();

    [GeneratedRegex("까지$|^due ")]
    private static partial Regex Due();
}
