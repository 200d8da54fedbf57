using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain.Questions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>The label that opens a question or an answer, in every way people write one.</summary>
/// <param name="IsAnswer">Otherwise a question or a point of discussion.</param>
/// <param name="By">Who is named, as it was written; <see langword="null"/> for nobody.</param>
/// <param name="Text">What follows on the same line.</param>
internal sealed partial record QuestionLabel(bool IsAnswer, QuestionKind Kind, string? By, DateOnly? AddedOn, string Text)
{
    /// <returns><see langword="null"/> when the line begins with no such label.</returns>
    public static QuestionLabel? Of(string line, ReadingLog log)
    {
        Match match = Word().Match(line);
        if (match.Success)
        {
            string? by = Named(match);
            return by is null || match.Groups["of"].Success || log.PersonOrNull(by) is not null ? Read(match, by, log) : null;
        }

        Match sign = Sign().Match(line);
        if (!sign.Success)
        {
            return null;
        }

        log.Understand(sign.Groups["sign"].Value);
        return new QuestionLabel(sign.Groups["answer"].Success, QuestionKind.Question, null, null, sign.Groups["text"].Value.Trim());
    }

    private static QuestionLabel Read(Match match, string? by, ReadingLog log)
    {
        log.Understand(match.Groups["word"].Value);
        string added = match.Groups["note"].Value;
        return new QuestionLabel(
            match.Groups["answer"].Success,
            match.Groups["discussion"].Success ? QuestionKind.Discussion : QuestionKind.Question,
            by is null ? null : log.Person(by),
            IsAddition(added) ? DateFinder.Whole(added) : null,
            match.Groups["text"].Value.Trim());
    }

    private static string? Named(Match match)
    {
        string note = match.Groups["note"].Value;
        return match.Groups["by"].Success ? match.Groups["by"].Value
            : match.Groups["of"].Success ? match.Groups["of"].Value
            : note.Length > 0 && !IsAddition(note) ? note
            : null;
    }

    /// <summary>Whether the words say that something was added later.</summary>
    public static bool IsAddition(string note) => note.EndsWith(" 추가", StringComparison.Ordinal) || note.StartsWith("added", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<bold>\*\*)?\[?\s*(?:(?<by>[^\s:：][^:：]{0,60}?)(?:의)?\s+)?(?<word>(?:(?<answer>답변|대답|답|Answer|A)|(?<discussion>토론|논의|Discussion)|질문|Question|Q)\s*\d{0,3})"
        + @"(?:\s+by\s+(?<of>[^:]{1,80}?))?\s*\]?(?:\s*\((?<note>(?:[^()]|\([^()]*\))*)\))?(?(bold)(?:\*\*)?)\s*(?:\\?[:：]|(?<=\](?:\*\*)?)|(?<=[QA]\d{0,3}(?:\*\*)?)[.)](?=\s|\*|$)|(?<=[QA]\d{0,3}\*\*)(?=\s))(?(bold)(?:\*\*)?)\s*(?<text>.*)$",
        RegexOptions.Singleline)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<sign>[^\p{L}\p{N}\s:]*?(?:(?<question>[❓❔])|(?<answer>[❕❗]))[^\p{L}\p{N}:：]*?)\s*[:：]\s*(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Sign();
}

/// <summary>The sentences that close a question in minutes of our own, in both languages.</summary>
internal static partial class ClosingLine
{
    public static bool IsOne(string line) => line.Length > 0 && Pattern().IsMatch(line);

    /// <returns>Whether the line was one.</returns>
    public static bool TryRead(string line, QuestionDraft question)
    {
        Match match = Pattern().Match(line);
        if (!match.Success || line.Length == 0)
        {
            return false;
        }

        question.State = match switch
        {
            _ when match.Groups["open"].Success => QuestionState.Open,
            _ when match.Groups["carried"].Success => QuestionState.CarriedOver,
            _ when match.Groups["mentor"].Success => QuestionState.ForMentor,
            _ when match.Groups["dropped"].Success => QuestionState.Dropped,
            _ when match.Groups["merged"].Success => QuestionState.Merged,
            _ => question.State,
        };
        question.MergedInto = match.Groups["into"].Success ? Number(match.Groups["into"]) : question.MergedInto;
        question.Votes = match.Groups["votes"].Success ? Number(match.Groups["votes"]) : question.Votes;
        return true;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<open>아직 답변이 없습니다\.|Not answered yet\.)|(?<carried>다음 세션으로 넘깁니다\.|Carried over to the next session\.)"
        + @"|(?<mentor>멘토님께 여쭤볼 질문입니다\.|Kept for the mentor\.)|(?<dropped>취소된 질문입니다\.|Dropped\.)"
        + @"|(?<merged>(?<into>\d{1,6})번 질문과 합쳤습니다\.|Merged into question (?<into>\d{1,6})\.|다른 질문과 합쳤습니다\.|Merged into another question\.))?"
        + @"(?:\s?\((?:공감 (?<votes>\d{1,6})|(?<votes>\d{1,6}) also wondered)\))?$")]
    private static partial Regex Pattern();
}
