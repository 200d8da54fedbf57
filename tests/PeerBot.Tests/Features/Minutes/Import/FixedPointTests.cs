using FsCheck;
using FsCheck.Fluent;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Features.Minutes.Import;
using PeerBot.Tests.Domain.Minutes;

namespace PeerBot.Tests.Features.Minutes.Import;

public sealed class FixedPointTests
{
    private static readonly PeopleBook People = new(new[] { "강하늘", "박가람솔", "김보라", "이도윤", "Ada", "Bo" }.Select(name => new KnownPerson(name)));

    [Theory]
    [InlineData(MinutesFormat.Jekyll)]
    [InlineData(MinutesFormat.Plain)]
    [InlineData(MinutesFormat.Notion)]
    public void Page_of_any_day_that_is_read_and_written_again_is_the_same_page(MinutesFormat format) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            DayRecord day = RandomDays.Of(seed);
            string page = Write(day, format);

            Assert.Equal(page, Write(Read(page, day), format));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Whatever_people_type_one_reading_settles_it()
    {
        foreach (string text in HostileTexts.All.Select<object[], string>(row => (string)row[0]).Concat(Enumerable.Range(0, 300).Select(HostileTexts.Random)))
        {
            DayRecord day = Everywhere(text);
            string once = Write(Read(Write(day, MinutesFormat.Jekyll), day), MinutesFormat.Jekyll);

            Assert.Equal(once, Write(Read(once, day), MinutesFormat.Jekyll));
        }
    }

    private static DayRecord Everywhere(string text) => new()
    {
        Team = "Owls",
        Date = SampleDays.Friday,
        Revision = 1,
        Language = "ko",
        Sessions =
        [
            new SessionRecord
            {
                Agenda =
                [
                    new AgendaRecord { Number = 1, Title = "안건 " + text, Comments = [new CommentRecord(text), new CommentRecord("말 " + text, "Ada")] },
                ],
                Questions = [new QuestionRecord { Number = 1, Text = "왜 " + text, Answers = [new AnswerRecord(text, "Bo")] }],
                Tasks = [new TaskRecord("할 것 " + text, [])],
                Notes = [new NoteRecord("x\n" + text), new NoteRecord("x\n" + text, "제목")],
            },
            new SessionRecord
            {
                Type = MinutesSessionType.Mentoring,
                Questions = [new QuestionRecord { Number = 1, Text = "왜", Answers = [new AnswerRecord("- 말 " + text)] }],
            },
        ],
    };

    private static string Write(DayRecord day, MinutesFormat format) =>
        MinutesExport.Write(day with { Post = new PostSettings(), Team = "Owls" }, format, Phrasebooks.Of(day.Language)).Text;

    private static DayRecord Read(string page, DayRecord day) => MinutesReader.Read(
        PostParser.Parse("page.md", page), People, new DateOnly(2026, 8, 3)).Day with
    { Date = day.Date, Language = day.Language, Day = day.Day };
}
