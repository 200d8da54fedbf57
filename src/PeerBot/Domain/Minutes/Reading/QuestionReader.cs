using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain.Questions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads what was asked and answered: as items with answers below, as items of one asker, or line by line.</summary>
internal sealed partial class QuestionReader(SessionDraft session, ReadingLog log)
{
    private QuestionDraft? current;

    /// <summary>The question that text without a label goes on with; <see langword="null"/> before the first.</summary>
    public bool IsOpen => current is not null;

    /// <summary>A ruler or a heading ends what was said last.</summary>
    public void Close() => current = null;

    /// <summary>Lines in which labels tell what is asked and what answered.</summary>
    /// <returns>Whether any of it was a question or an answer; the lines then are taken.</returns>
    public bool TryReadText(PostText text)
    {
        bool begins = QuestionLabel.Of(text.Lines[0], log) is { } label && (!label.IsAnswer || current is not null);
        if (!begins && current is null)
        {
            return false;
        }

        foreach (string line in text.Lines)
        {
            ReadLine(line, asker: null);
        }

        return true;
    }

    /// <summary>A list each item of which is a question, with its answers below it or following it.</summary>
    public void ReadList(PostList list, string? asker = null)
    {
        current = null;
        foreach (PostItem item in list.Items)
        {
            ReadItem(item, asker);
        }

        current = null;
    }

    /// <summary>Whether a list in a talk is what was asked: labelled, in brackets, or with something below its items.</summary>
    public bool LooksAsked(PostList list)
    {
        PostItem[] items = [.. list.Items.Where(static item => item.Head.Count > 0)];
        return items.Length > 0 && (items.All(item => QuestionLabel.Of(item.Head[0], log) is { IsAnswer: false } || InBrackets().IsMatch(item.Head[0]))
            || (list.IsOrdered && items.Any(static item => item.Body.Any()) && items.Count(static item => item.Body.Any()) * 2 >= items.Length));
    }

    /// <summary>A heading below the heading of the questions is one of them.</summary>
    public void Open(string title) => ReadHead([title], null);

    private void ReadItem(PostItem item, string? asker)
    {
        if (item.Head is [string only] && item.Body.OfType<PostList>().Any() && log.PersonOrNull(only.TrimEnd(':', '：', ' ')) is { } person)
        {
            foreach (PostBlock below in item.Body)
            {
                ReadBelow(below, person);
            }

            return;
        }

        if (item.Head.Count == 0)
        {
            session.Note(item.Source);
            log.Keep(item.Source);
            return;
        }

        ReadHead(item.Head, asker);
        ReadBody([.. item.Body]);
    }

    private void ReadBelow(PostBlock block, string asker)
    {
        if (block is PostList list)
        {
            foreach (PostItem item in list.Items)
            {
                ReadItem(item, asker);
            }
        }
        else if (current is not null)
        {
            current.Append(block.Source, "\n\n");
        }
        else
        {
            session.Note(block.Source);
            log.Keep(block.Source);
        }
    }

    private void ReadHead(Sequence<string> head, string? asker)
    {
        (int? number, string first) = Numbered(Unbracketed(head[0]));
        ReadLine(first, asker, isNew: true);
        if (number is not null && current is not null)
        {
            current.Number = number;
        }

        foreach (string line in head.Skip(1))
        {
            ReadLine(line, asker: null);
        }
    }

    private void ReadBody(PostBlock[] body)
    {
        // In a talk what stands below a question is the answer, unless a list below it tells that the answer only begins there.
        bool opensAnswer = session.HasGuest && !body.OfType<PostList>().Any();
        bool isLabelled = !session.HasGuest && body.OfType<PostText>().Any(IsAnswered);
        foreach (PostBlock block in body)
        {
            switch (block)
            {
                case PostText text:
                    foreach (string line in text.Lines)
                    {
                        ReadLine(line, asker: null, opensAnswer: opensAnswer);
                    }

                    break;
                case PostList list when !isLabelled || current is not { HasAnswer: false }:
                    ReadAnswers(list);
                    break;
                default:
                    current?.Append(block.Source, "\n\n");
                    break;
            }
        }
    }

    /// <summary>Whether a label tells below where the answer begins, or a sentence that there is none: a list above it is still the question.</summary>
    private bool IsAnswered(PostText text) => QuestionLabel.Of(text.Lines[0], log) is { IsAnswer: true } || ClosingLine.IsOne(text.Lines[0]);

    private void ReadLine(string line, string? asker, bool isNew = false, bool opensAnswer = false)
    {
        QuestionLabel? label = QuestionLabel.Of(line, log);
        if (label is { IsAnswer: true } && current is not null)
        {
            current.Open(label.By, label.AddedOn);
            current.Append(label.Text);
        }
        else if (label is { IsAnswer: false })
        {
            Add(label.By ?? asker, label.Kind, label.Text);
        }
        else if (isNew || current is null)
        {
            Add(asker, QuestionKind.Question, line);
        }
        else if (!ClosingLine.TryRead(line, current))
        {
            Continue(line, opensAnswer);
        }
    }

    private void Continue(string line, bool opensAnswer)
    {
        if (Arrow().Match(line) is { Success: true } arrow && !current!.HasAnswer)
        {
            current.Open(null, null);
            current.Append(arrow.Groups["text"].Value);
            return;
        }

        if (opensAnswer && !current!.HasAnswer)
        {
            current.Open(null, null);
        }

        current!.Append(line);
    }

    private void Add(string? asker, QuestionKind kind, string text)
    {
        string asked = text;
        if (asker is null && LabelledLine.Of(text) is { } spoken && log.PersonOrNull(spoken.Label) is { } person)
        {
            (asker, asked) = (person, spoken.Text);
        }

        current = new QuestionDraft(asker, kind);
        current.Append(asked);
        session.Questions.Add(current);
    }

    /// <summary>Items with a label or a speaker are answers by themselves; those between are one answer as they stand.</summary>
    private void ReadAnswers(PostList list)
    {
        List<PostItem> run = [];
        bool follows = false;
        foreach (PostItem item in list.Items)
        {
            QuestionLabel? label = item.Head.Count > 0 ? Answer(item.Head[0]) : null;
            bool stands = label is not null || (session.HasGuest && item.Source.Contains("\n\n", StringComparison.Ordinal));
            if (stands || item.IsApart)
            {
                TakeRun(run, isList: (item.IsApart && !follows) || !session.HasGuest);
                follows = stands;
            }

            if (label is { IsAnswer: false })
            {
                ReadItem(item, null);
            }
            else if (stands)
            {
                Open(label, item);
            }
            else
            {
                run.Add(item);
            }
        }

        TakeRun(run, isList: !follows || !session.HasGuest);
    }

    private void Open(QuestionLabel? label, PostItem item)
    {
        current!.Open(label?.By, label?.AddedOn);
        current.Append(label?.Text ?? "");
        string[] more = [.. item.Head.Skip(label is null ? 0 : 1), .. item.Body.Select(static block => block.Source)];
        foreach (string text in more)
        {
            current.Append(text, "\n\n");
        }
    }

    private QuestionLabel? Answer(string line)
    {
        if (QuestionLabel.Of(line, log) is { } label)
        {
            return label;
        }

        if (LabelledLine.Of(line) is not { } spoken)
        {
            return null;
        }

        if (QuestionLabel.IsAddition(spoken.Label) && DateFinder.Whole(spoken.Label) is { } on)
        {
            return new QuestionLabel(true, QuestionKind.Question, null, on, spoken.Text);
        }

        (string name, DateOnly? added) = Brackets.AtEnd(spoken.Label) is { } noted && DateFinder.Whole(noted.Inner) is { } date
            ? (noted.Text, date)
            : (spoken.Label, (DateOnly?)null);
        return log.PersonOrNull(name) is { } by ? new QuestionLabel(true, QuestionKind.Question, by, added, spoken.Text) : null;
    }

    /// <param name="isList">The items are one answer; otherwise each is one.</param>
    private void TakeRun(List<PostItem> run, bool isList)
    {
        if (!isList)
        {
            run.ForEach(item => Open(null, item));
        }
        else if (run.Count > 0)
        {
            if (session.HasGuest || !current!.HasAnswer)
            {
                current!.Open(null, null);
            }

            current.Append(string.Join('\n', run.Select(static item => item.Source)), "\n\n");
        }

        run.Clear();
    }

    private static string Unbracketed(string line) => InBrackets().Match(line) is { Success: true } match ? match.Groups["text"].Value.Trim() : line;

    private static (int? Number, string Text) Numbered(string line) => BoldNumber().Match(line) is { Success: true } match
        ? (int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["text"].Value)
        : (null, line);

    [GeneratedRegex(@"^\\?\[\s*(?![xX ]\s*\])(?<text>[^\[\]]+?)\s*\\?\]$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\*\*(?<number>\d{1,6})\.\*\* (?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex BoldNumber();

    [GeneratedRegex(@"^(?:→|⇒|->|=>|⟶|➡️?|ㄴ|└)\s*(?<text>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Arrow();
}
