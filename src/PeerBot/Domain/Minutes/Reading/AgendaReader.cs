using System.Text.RegularExpressions;
using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads suggestions, notices and reviews: a title, what was said, what came of it.</summary>
internal sealed partial class AgendaReader(SessionDraft session, AgendaKind kind, ReadingLog log)
{
    private AgendaDraft? current;

    public void Read(PostBlock block)
    {
        switch (block)
        {
            case PostList list when current is null || !IsContinued:
                foreach (PostItem item in list.Items)
                {
                    ReadItem(item);
                }

                IsContinued = false;
                break;
            case PostText { Indent: 0 } text:
                Open(text.Lines[0]);
                ReadLines(text.Lines.Skip(1));
                IsContinued = true;
                break;
            default:
                ReadBody(block);
                break;
        }
    }

    /// <summary>A heading below the heading of the section is one of its items.</summary>
    public void Open(string title)
    {
        (AgendaKind kindOf, string text) = Notice(title);
        (text, string? by, Sequence<string> presenters) = Facts(text);
        current = new AgendaDraft(kindOf, text) { By = by, Presenters = presenters };
        session.Agenda.Add(current);
        IsContinued = true;
    }

    /// <summary>What follows belongs to the item that stands as a paragraph or a heading, not to the section.</summary>
    private bool IsContinued { get; set; }

    private void ReadItem(PostItem item)
    {
        if (item.Head.Count == 0)
        {
            session.Note(item.Source);
            log.Keep(item.Source);
            return;
        }

        Open(item.Head[0]);
        ReadLines(item.Head.Skip(1));
        foreach (PostBlock block in item.Body)
        {
            ReadBody(block);
        }
    }

    private void ReadBody(PostBlock block)
    {
        if (current is null)
        {
            session.Note(block.Source);
            log.Keep(block.Source);
            return;
        }

        switch (block)
        {
            case PostText { Indent: > 1 } text when !text.Lines.Any(IsSpoken):
                current.Append(text.Source);
                break;
            case PostText text:
                ReadLines(text.Lines);
                break;
            case PostList list when Speaks(list):
                ReadSpoken(list);
                break;
            default:
                current.Append(block.Source);
                break;
        }
    }

    private void ReadLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            ReadLine(line);
        }
    }

    private void ReadLine(string line)
    {
        if (current is null)
        {
            Open(line);
            return;
        }

        if (Outcome().Match(line) is { Success: true } decided && OutcomeOf(decided) is { } outcome)
        {
            log.Understand(decided.Groups["label"].Value);
            string text = decided.Groups["text"].Value.Trim();
            bool isWord = PostWords.OutcomeOf(text) == outcome && !decided.Groups["kind"].Success;
            current.Decide(outcome, isWord ? null : text);
        }
        else if (Labelled().Match(line) is { Success: true } labelled && TryReadLabelled(labelled))
        {
            log.Understand(labelled.Groups["label"].Value);
        }
        else if (LabelledLine.Of(line) is { } spoken && log.PersonOrNull(spoken.Label) is { } speaker)
        {
            current.Comment(speaker, spoken.Text);
        }
        else
        {
            current.Append(line);
        }
    }

    private bool TryReadLabelled(Match labelled)
    {
        string text = labelled.Groups["text"].Value.Trim();
        if (labelled.Groups["task"].Success)
        {
            current!.Tasks.Add(TaskReader.Of(text, isDone: false, log));
            return true;
        }

        if (labelled.Groups["paper"].Success)
        {
            current!.Papers.Add(PaperReader.Of(text, log));
            return true;
        }

        if (current!.Papers is not [.., PaperRecord paper] || PaperReader.With(paper, labelled.Groups["label"].Value, text) is not { } more)
        {
            return false;
        }

        current.Papers[^1] = more;
        return true;
    }

    private void ReadSpoken(PostList list)
    {
        foreach (PostItem item in list.Items)
        {
            if (item.Head.Count > 0 && IsSpoken(item.Head[0]))
            {
                ReadLines(item.Head);
                foreach (PostBlock block in item.Body)
                {
                    current!.Append(block.Source);
                }
            }
            else if (item.Body.OfType<PostList>().Any(Speaks))
            {
                current!.Comment(null, string.Join('\n', item.Head.Select(static (line, at) => at == 0 ? $"- {line}" : $"  {line}")));
                foreach (PostBlock block in item.Body)
                {
                    ReadBody(block);
                }
            }
            else
            {
                current!.Comment(null, item.Source);
            }
        }
    }

    private bool Speaks(PostList list) => list.Items.Any(item =>
        (item.Head.Count > 0 && IsSpoken(item.Head[0])) || item.Body.OfType<PostList>().Any(Speaks));

    /// <summary>Whether somebody's words begin on this line.</summary>
    public static bool IsSpoken(string line, PeopleBook people) =>
        LabelledLine.Of(line) is { } labelled && (people.Knows(labelled.Label) || people.IsAddressed(labelled.Label));

    private bool IsSpoken(string line) => IsSpoken(line, log.People);

    private (AgendaKind Kind, string Title) Notice(string title)
    {
        if (kind == AgendaKind.Review || NoticeLabel().Match(title) is not { Success: true } match)
        {
            return (kind, title);
        }

        log.Understand(match.Groups["label"].Value);
        return (AgendaKind.Notice, match.Groups["title"].Value);
    }

    /// <summary>Takes who suggests and who presents out of the brackets at the end; what else stands in them stays.</summary>
    private (string Title, string? By, Sequence<string> Presenters) Facts(string title)
    {
        if (Brackets.AtEnd(title) is not { } found || found.Text.Length == 0 || Fact().Match(found.Inner) is not { Success: true } match)
        {
            return (title, null, []);
        }

        string rest = found.Inner[..match.Index].Trim(' ', ',');
        log.Understand(match.Value.Split(':', '：')[0]);
        return (
            rest.Length > 0 ? $"{found.Text} ({rest})" : found.Text,
            match.Groups["by"].Success ? log.Person(match.Groups["by"].Value) : null,
            [.. NameList.Split(match.Groups["members"].Value).Select(log.Person)]);
    }

    private static AgendaOutcome? OutcomeOf(Match decided) => decided.Groups["kind"].Success
        ? PostWords.OutcomeOf(decided.Groups["kind"].Value)
        : PostWords.OutcomeOf(decided.Groups["text"].Value) ?? (decided.Groups["decided"].Success ? AgendaOutcome.Accepted : null);

    [GeneratedRegex(@"^(?<label>결과|Outcome|(?<decided>결정|결론|Decision))\s*(?:\((?<kind>[^()]*)\))?\s*[:：]\s*(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^(?:(?<label>(?<task>할 ?일|Task)|(?<paper>논문|Paper)|준비|Preparation|자료|Materials))\s*[:：]\s*(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<label>공지|Notice)\s*[:：]\s*(?<title>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex NoticeLabel();

    [GeneratedRegex(@"(?:(?:제안자?\s*[:：]|suggested by)\s*(?<by>[^,]+?)\s*(?:,\s*|$))?(?:(?:(?:발표자?|발표자들)\s*[:：]|presented by)\s*(?<members>.+))?$")]
    private static partial Regex Fact();
}
