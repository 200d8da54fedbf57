using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Domain.Questions;
using PeerBot.Features.Minutes.Import;

namespace PeerBot.Tests.Features.Minutes.Import;

public sealed class NotationTests
{
    private const string Roll = "## 피어세션\n\n모더레이터 : 김보라\n\n참가자 : 강하늘, 김보라, 박가람솔, 이도윤\n\n";

    public static TheoryData<string, string> Questions => new()
    {
        { "numbered, asker before the word", "1. 하늘님 질문 : 왜 그런가요?\n\n    답변 : 그냥요" },
        { "deeper than its item", "1. 하늘님 질문 : 왜 그런가요?\n\n     답변 : 그냥요" },
        { "bullets", "- 질문(하늘) : 왜 그런가요?\n  - 답변 : 그냥요" },
        { "letters with a dot", "Q. 하늘님 : 왜 그런가요?\n\nA. 그냥요" },
        { "letters with a number and bold", "**Q1.** 하늘님 : 왜 그런가요?\n\n**A1.** 그냥요" },
        { "letters in square brackets", "[Q] 하늘님 : 왜 그런가요?\n\n[A] 그냥요" },
        { "brothers in one list", "- Q : 하늘님 : 왜 그런가요?\n- A : 그냥요" },
        { "below the asker", "- 하늘님\n    - 왜 그런가요?\n        - 답변 : 그냥요" },
        { "an arrow", "- 하늘님 : 왜 그런가요?\n  → 그냥요" },
        { "a break of HTML", "1. 하늘님 질문 : 왜 그런가요?<br>답변 : 그냥요" },
        { "hard blanks", "1. 하늘 캠퍼님 질문 : 왜 그런가요?<br>&nbsp;&nbsp; 답변 : 그냥요" },
        { "signs", "❓ : 하늘님 : 왜 그런가요?\n\n❕ : 그냥요" },
        { "English", "1. Question by 하늘: 왜 그런가요?\n\n   Answer: 그냥요" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_is_read_however_it_is_written(string notation, string written)
    {
        QuestionRecord question = Assert.Single(Read($"{Roll}### 질문 / 답변\n\n{written}\n").Day.Sessions[0].Questions);

        Assert.Equal(("강하늘", "왜 그런가요?", "그냥요"), (question.Asker, question.Text, Assert.Single(question.Answers).Text));
        Assert.NotEmpty(notation);
    }

    [Theory]
    [InlineData("오늘 모더레이터 : 보라\n참여자: 하늘, 가람솔 / 도윤")]
    [InlineData("**모더레이터** : 김보라님\n\n**참석자 :** 하늘 가람솔 도윤")]
    [InlineData("* 모더레이터\n    * 보라\n* 피어\n    * 하늘\n    * 가람솔\n    * 도윤")]
    [InlineData("### 참가자\n> 하늘, 가람솔, 도윤\n\n### 모더레이터\n보라 씨")]
    public void Roll_is_read_however_it_is_written(string written)
    {
        MinutesReading reading = MinutesReader.Read(
            PostParser.Parse("2021-08-06.md", $"# 피어세션\n\n{written}\n"), new([new("김보라"), new("강하늘"), new("박가람솔"), new("이도윤")]), new(2026, 8, 3));

        SessionRecord session = Assert.Single(reading.Day.Sessions);
        Assert.Equal(["김보라"], session.Moderators);
        Assert.Equal(["강하늘", "박가람솔", "이도윤"], session.Present);
        Assert.Empty(session.Notes);
    }

    [Fact]
    public void Several_named_answers_keep_their_speakers()
    {
        QuestionRecord question = Assert.Single(Read($"{Roll}### Q/A\n\n1. 토론 : 무엇을 쓸까요?\n    - 보라 : 하나\n    - 가람솔님 답변 : 둘\n    - 손님님 : 셋\n").Day.Sessions[0].Questions);

        Assert.Equal(QuestionKind.Discussion, question.Kind);
        Assert.Equal([("김보라", "하나"), ("박가람솔", "둘"), ("손님", "셋")], question.Answers.Select(answer => (answer.By!, answer.Text)));
    }

    [Fact]
    public void Reading_list_becomes_papers_with_presenters_days_and_materials()
    {
        MinutesReading reading = Read(
            $"{Roll}### 리딩 리스트\n\n| 날짜 | 논문 | 연도 | 발표자 | 정리 자료 |\n|--|--|--|--|--|\n"
            + "| 8/13 | [Nets](https://example.org/nets) | 2013 | 하늘 | [one](https://example.org/1) [two](https://example.org/2) |\n| | Later | | | |\n");

        PaperRecord[] papers = [.. reading.Day.Sessions[0].Papers];
        Assert.Equal(["Nets", "Later"], papers.Select(paper => paper.Title));
        Assert.Equal(("https://example.org/nets", "2013", new DateOnly(2021, 8, 13)), (papers[0].Url, papers[0].Venue, papers[0].Date!.Value));
        Assert.Equal(["강하늘"], papers[0].Presenters);
        Assert.Equal(["one", "two"], papers[0].Materials.Select(material => material.Title));
    }

    [Fact]
    public void Two_moderators_of_the_next_week_are_read()
    {
        NextRoles next = Read("## 피어세션\n\n* 참석자\n    * 강하늘, 김보라\n* 다음 주 모더레이터\n    * 하늘, 보라\n").Day.Sessions[0].Next!;

        Assert.True(next.Weekly);
        Assert.Equal(["강하늘", "김보라"], next.Moderators);
    }

    [Theory]
    [InlineData("2021-08-06-day5.md", "", 5)]
    [InlineData("210806_minutes.md", "", null)]
    [InlineData("note.md", "---\ntitle: \"Day5\"\ndate: 2021-08-06 10:00:00 +0900\n---\n", 5)]
    [InlineData("note.md", "# 2021년 8월 6일 (금)\n\n", null)]
    [InlineData("note.md", "# 08/06(금) 기록\n\n", null)]
    public void Day_is_found_in_the_head_the_name_or_the_title(string name, string head, int? number)
    {
        MinutesReading reading = MinutesReader.Read(PostParser.Parse(name, $"{head}{Roll}"), new([]), new DateOnly(2026, 8, 3));

        Assert.Equal((new DateOnly(2021, 8, 6), number), (reading.Date!.Value, reading.Day.Day));
    }

    [Fact]
    public void What_nobody_can_place_stays_as_text_and_is_told()
    {
        MinutesReading reading = Read($"{Roll}<details><summary>접힌 글</summary>\n\n안에 있는 글\n\n</details>\n\n### 아무 말\n\n$x_1$ 과 ![그림](https://example.org/a.png)\n\n[정의]: https://example.org/d\n");

        Assert.Contains(reading.Day.Sessions[0].Notes, note => note.Heading is null && note.Text.Contains("접힌 글", StringComparison.Ordinal) && note.Text.Contains("안에 있는 글", StringComparison.Ordinal));
        NoteRecord other = Assert.Single(reading.Day.Sessions[0].Notes, note => note.Heading == "아무 말");
        Assert.Contains("[정의]: https://example.org/d", other.Text, StringComparison.Ordinal);
        Assert.Contains("아무 말", reading.Kept);
    }

    [Fact]
    public void Given_name_that_two_people_share_means_neither()
    {
        PeopleBook people = new([new("김보라"), new("이보라"), new("강하늘", "Sky")]);

        Assert.Null(people.Find("보라님"));
        Assert.Equal("강하늘", people.Find("sky"));
        Assert.Equal("강하늘", people.Find("하늘 캠퍼님"));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("<!--")]
    [InlineData("<a href=x>")]
    [InlineData("질문 ")]
    [InlineData("(")]
    [InlineData("**")]
    [InlineData("[a](")]
    [InlineData("| a ")]
    [InlineData("하늘님 : ")]
    [InlineData("가, ")]
    public void Long_nonsense_takes_a_moment(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        long begun = TimeProvider.System.GetTimestamp();

        MinutesReading reading = Read($"{Roll}### 질문\n\n{text}\n");

        Assert.NotEmpty(reading.Day.Sessions);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static MinutesReading Read(string body) =>
        MinutesReader.Read(PostParser.Parse("2021-08-06.md", body), new([]), new DateOnly(2026, 8, 3));
}
