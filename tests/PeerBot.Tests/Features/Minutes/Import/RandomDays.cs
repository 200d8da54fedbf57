using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;

namespace PeerBot.Tests.Features.Minutes.Import;

/// <summary>Days of a team as they could have been, the same for the same seed. Texts are what people write, not what breaks pages.</summary>
internal sealed class RandomDays(int seed)
{
    private static readonly string[] People = ["강하늘", "박가람솔", "김보라", "이도윤", "Ada", "Bo"];

    private static readonly string[] Words =
    [
        "손실", "함수", "왜", "커지나요?", "gradient", "vanishing", "`loss_t`", "**굵게**", "$x_1$", "→", "👩‍👩‍👧", "[링크](https://example.org/a_b)",
        "배치(batch)", "3.5", "A/B", "10시", "~5", "\"따옴표\"", "50%", "C++", "e.g.", "1번", "#태그", "끝.",
    ];

    private readonly Random dice = new(seed);

    public static DayRecord Of(int seed) => new RandomDays(seed).Day();

    private DayRecord Day() => new()
    {
        Team = "Owls",
        Date = new DateOnly(2021, 8, 2).AddDays(dice.Next(100)),
        Day = dice.Next(90),
        Revision = dice.Next(1, 3),
        Language = dice.Next(2) == 0 ? "ko" : "en",
        Sessions = [Session(MinutesSessionType.Peer), .. Some(2, () => Session(Pick(MinutesSessionType.Mentoring, MinutesSessionType.Special, MinutesSessionType.Retro)))],
    };

    private SessionRecord Session(MinutesSessionType type)
    {
        bool isPeer = type == MinutesSessionType.Peer;
        return new SessionRecord
        {
            Type = type,
            Guest = type == MinutesSessionType.Mentoring && Maybe ? "은결" : null,
            Moderators = isPeer ? Names(2) : [],
            Present = [.. People.Where(_ => Maybe)],
            Absent = isPeer && Maybe ? [new AbsenceRecord("다온", Maybe ? Line() : null)] : [],
            Next = isPeer && Maybe ? new NextRoles { Moderators = [Pick(People)], Date = Maybe ? new DateOnly(2021, 8, 9) : null } : null,
            Agenda = isPeer ? [.. Some(3, Item)] : [],
            Questions = type == MinutesSessionType.Retro ? [] : [.. Some(3, () => 0).Select((_, at) => Question(at + 1, isPeer))],
            Papers = isPeer ? [.. Some(2, Paper)] : [],
            Tasks = isPeer ? [.. Some(2, Task)] : [],
            Notes = isPeer && Maybe ? [new NoteRecord(Text()), new NoteRecord(Text(), "다른 이야기")] : [],
        };
    }

    private AgendaRecord Item() => new()
    {
        Number = 1,
        Kind = Pick(AgendaKind.Suggestion, AgendaKind.Notice, AgendaKind.Review),
        Title = Line(),
        By = Maybe ? Pick(People) : null,
        Presenters = Maybe ? Names(2) : [],
        Comments = [.. Some(1, () => new CommentRecord(Text())), .. Some(2, () => new CommentRecord(Line(), Pick(People)))],
        Outcome = Maybe ? new OutcomeRecord(Pick(Enum.GetValues<AgendaOutcome>()), Maybe ? Line() : null) : null,
        Papers = [.. Some(1, Paper)],
        Tasks = [.. Some(1, Task)],
    };

    private QuestionRecord Question(int number, bool isPeer)
    {
        QuestionRecord question = Asked(number, isPeer);
        return question.Answers.IsEmpty && question.State == QuestionState.Answered ? question with { State = QuestionState.Open } : question;
    }

    private QuestionRecord Asked(int number, bool isPeer) => new()
    {
        Number = number,
        Kind = isPeer ? Pick(QuestionKind.Question, QuestionKind.Discussion) : QuestionKind.Question,
        Asker = Maybe ? Pick(People) : null,
        Text = isPeer ? Text() : Line(),
        Answers = [.. Some(3, () => new AnswerRecord(Text(), Maybe ? Pick(People) : null, Maybe ? new DateOnly(2021, 12, 24) : null))],
        Votes = dice.Next(3),
        State = Pick(QuestionState.Open, QuestionState.Answered, QuestionState.CarriedOver, QuestionState.ForMentor, QuestionState.Dropped),
    };

    private PaperRecord Paper() => new()
    {
        Title = Line(),
        Url = Maybe ? "https://example.org/paper.pdf" : null,
        Venue = Maybe ? "NeurIPS 2013" : null,
        Presenters = Maybe ? Names(2) : [],
        Date = Maybe ? new DateOnly(2021, 9, 1) : null,
        Preparation = Maybe ? Line() : null,
        Materials = Maybe ? [new MaterialLink("정리", "https://example.org/1")] : [],
        Done = Maybe,
    };

    private TaskRecord Task() => new(Line(), Maybe ? Names(2) : [], Maybe ? new DateOnly(2021, 9, 1) : null, Maybe);

    /// <summary>Words that begin as a sentence does: neither a mark nor a number opens it.</summary>
    private string Line() => string.Join(' ', [Pick("그러면", "오늘", "This"), .. Some(6, () => Pick(Words)), "다"]);

    private string Text() => dice.Next(4) switch
    {
        0 => $"{Line()}\n{Line()}",
        1 => $"{Line()}\n\n- {Line()}\n- {Line()}\n    - {Line()}",
        2 => $"{Line()}\n\n```python\nprint(\"{Line()}\")\n\n# 설명\n```",
        _ => Line(),
    };

    private bool Maybe => dice.Next(2) == 0;

    private Sequence<string> Names(int most) => [.. Enumerable.Range(0, dice.Next(1, most + 1)).Select(_ => Pick(People)).Distinct()];

    private T Pick<T>(params T[] all) => all[dice.Next(all.Length)];

    private T[] Some<T>(int most, Func<T> next) => [.. Enumerable.Range(0, dice.Next(most + 1)).Select(_ => next())];
}
