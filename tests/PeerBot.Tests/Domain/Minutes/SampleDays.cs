using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;

namespace PeerBot.Tests.Domain.Minutes;

/// <summary>Invented days. The Korean one has everything a full day has, the English one everything that is rare.</summary>
internal static class SampleDays
{
    public static DateOnly Friday { get; } = new(2021, 8, 6);

    public static DayRecord Empty { get; } = new() { Team = "가람모임", Date = Friday, Language = "ko", Revision = 1 };

    public static OwnLog Own { get; } = new("하늘", "오늘은 `Optimizer`를 배웠다.\n\n- SGD\n- Adam", "설명하는 연습이 더 필요하다.\n\n# 내일 할 일\n복습");

    public static DayRecord Korean { get; } = new()
    {
        Team = "가람모임",
        Date = Friday,
        Day = 5,
        Revision = 1,
        PublishedOn = Friday,
        Language = "ko",
        Post = new PostSettings
        {
            Title = "[study] Day{day} 학습기록_{team}",
            Excerpt = "about : python",
            Categories = ["daily"],
            Tags = ["python", "모임"],
            Footer = "```\n고칠 내용은 댓글로 알려 주세요!\n```",
        },
        Sessions = [PeerSession, Mentoring],
    };

    private static SessionRecord PeerSession => new()
    {
        Moderators = ["보라"],
        Scribes = ["도윤"],
        Present = ["하늘", "가람", "보라", "도윤"],
        Late = [new LateRecord("이든", 10, "버스")],
        Absent = [new AbsenceRecord("다온", "병원")],
        Next = new NextRoles { Date = new DateOnly(2021, 8, 9), Moderators = ["도윤"], Scribes = ["하늘"] },
        Agenda =
        [
            new AgendaRecord
            {
                Number = 1,
                Title = "논문 리뷰 진도 맞추기",
                Comments =
                [
                    new CommentRecord("기초부터 함께 다져요."),
                    new CommentRecord("첫 주는 짧은 논문이 좋겠어요.\n- LeNet\n- AlexNet", "가람"),
                ],
                Outcome = new OutcomeRecord(AgendaOutcome.Accepted, "다음 주 월요일부터 시작"),
                Papers =
                [
                    new PaperRecord
                    {
                        Title = "Gradient-Based Learning",
                        Url = "https://example.org/lenet.pdf",
                        Presenters = ["도윤"],
                        Date = new DateOnly(2021, 8, 9),
                        Preparation = "서로 설명할 수 있을 만큼 읽어 오기!",
                    },
                ],
                Tasks = [new TaskRecord("논문 목록 올리기", ["보라"], new DateOnly(2021, 8, 8))],
            },
            new AgendaRecord { Number = 2, Title = "금요일에는 무엇을 더 준비할까요?", By = "하늘", Outcome = new OutcomeRecord(AgendaOutcome.Deferred) },
            new AgendaRecord { Number = 3, Kind = AgendaKind.Notice, Title = "월요일은 5시에 모여요" },
            new AgendaRecord
            {
                Number = 4,
                Kind = AgendaKind.Review,
                Title = "선택과제 2 : 역전파",
                Presenters = ["하늘", "가람"],
                Comments = [new CommentRecord("수식을 그려 가며 설명 → 코드 구현")],
            },
        ],
        Questions =
        [
            new QuestionRecord
            {
                Number = 1,
                Text = "항이 왜 여러 개 나오나요?",
                State = QuestionState.Answered,
                Answers = [new AnswerRecord("$S_t$가 $S_{t-1}$에 이어지기 때문이에요.")],
            },
            new QuestionRecord
            {
                Number = 2,
                Kind = QuestionKind.Discussion,
                Asker = "이든",
                Text = "`grad_over_time`은 어떻게 쓸까요?",
                Votes = 2,
                State = QuestionState.Answered,
                Answers =
                [
                    new AnswerRecord("재귀로 짜 봤어요.\n```python\ndef step(t):\n    return step(t - 1)\n```", "보라"),
                    new AnswerRecord("반복문이 더 빨라요.", "다온", new DateOnly(2021, 8, 7)),
                ],
            },
            new QuestionRecord { Number = 3, Asker = "가람", Text = "배치 크기는 어떻게 정하나요?", State = QuestionState.ForMentor },
        ],
        Tasks = [new TaskRecord("각자 질문 올리기", [], new DateOnly(2021, 8, 9)), new TaskRecord("회의실 잡기", ["도윤"], Done: true)],
        Notes = [new NoteRecord("다음 주는 저녁에 만나요.")],
    };

    private static SessionRecord Mentoring => new()
    {
        Type = MinutesSessionType.Mentoring,
        Guest = "은결",
        Notes =
        [
            new NoteRecord("처음 만난 멘토님과 인사를 나누었다.\n\n그 뒤 질문에 답을 들었다."),
            new NoteRecord("추천 책 : [깊은 학습](https://example.org/book)", Closing: true),
        ],
        Questions =
        [
            new QuestionRecord
            {
                Number = 1,
                Asker = "도윤",
                Text = "개발 지식이 얼마나 필요한가요?",
                State = QuestionState.Answered,
                Answers = [new AnswerRecord("- 연구만 한다면 덜 중요해요\n- 제품을 만들면 꼭 필요해요\n    - 특히 동시성")],
            },
            new QuestionRecord
            {
                Number = 2,
                Text = "어떤 언어를 권하시나요?",
                State = QuestionState.Answered,
                Answers = [new AnswerRecord("C++"), new AnswerRecord("저는 Rust도 좋았어요.", "가람")],
            },
        ],
    };

    public static DayRecord English { get; } = new()
    {
        Team = "River Readers",
        Date = new DateOnly(2022, 3, 18),
        Revision = 3,
        PublishedOn = new DateOnly(2022, 3, 18),
        RevisedOn = new DateOnly(2022, 3, 21),
        Language = "en",
        Post = new PostSettings { Title = "{team}, {weekday} {date}", Toc = true, TocLabel = "Today" },
        Sessions = [RarePeerSession, Lecture, Cancelled, new SessionRecord { Type = MinutesSessionType.Retro }],
    };

    private static SessionRecord RarePeerSession => new()
    {
        Present = ["Ada", "Bo", "Chi"],
        Next = new NextRoles { Weekly = true, Moderators = ["Ada", "Bo"] },
        Sections = [MinutesSection.Reviews, MinutesSection.Questions],
        Agenda =
        [
            new AgendaRecord { Number = 7, Kind = AgendaKind.Notice, Title = "The room changes on Monday" },
            new AgendaRecord { Number = 8, Kind = AgendaKind.Review, Title = "Vision transformer", Presenters = ["Bo"] },
        ],
        Questions =
        [
            new QuestionRecord { Number = 4, Asker = "Chi", Text = "What is a cls token?" },
            new QuestionRecord { Number = 6, Text = "Is it the same as a start sign?", State = QuestionState.Merged, MergedInto = 4 },
            new QuestionRecord { Number = 9, Text = "Who wrote it?", State = QuestionState.CarriedOver, Votes = 1 },
        ],
        Papers =
        [
            new PaperRecord
            {
                Title = "Words in vector space",
                Url = "https://example.org/abs/1301",
                Venue = "NeurIPS 2013",
                Series = "Language",
                Part = "1 of 2",
                Presenters = ["Ada", "Dan"],
                Date = new DateOnly(2022, 3, 18),
                Materials = [new MaterialLink("summary", "https://example.org/week1"), new MaterialLink("code", "https://example.org/cbow.py")],
                Done = true,
            },
            new PaperRecord { Title = "Sequence to sequence", Venue = "2014" },
        ],
        Notes = [new NoteRecord("- Only those who want to come\n  - Bo: **yes**\n  - Chi: no", "Morning call"), new NoteRecord("Bring tea.")],
    };

    private static SessionRecord Lecture => new()
    {
        Type = MinutesSessionType.Special,
        Title = "How to draw data",
        Guest = "Eun",
        Notes = [new NoteRecord("Why draw at all?\n1. To explain\n2. To compare")],
    };

    private static SessionRecord Cancelled => new() { Type = MinutesSessionType.Mentoring, Cancelled = "The mentor is ill." };
}
