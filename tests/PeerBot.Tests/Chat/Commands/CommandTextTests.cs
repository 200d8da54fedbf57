using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat.Commands;

public sealed class CommandTextTests
{
    [Theory]
    [InlineData("/garden list")]
    [InlineData("garden list")]
    [InlineData("  / garden   LIST  ")]
    [InlineData("/peer garden list")]
    [InlineData("/정원 목록")]
    [InlineData("정원 list")]
    [InlineData("/garden 목록")]
    [InlineData("／garden list")]
    public void A_command_is_found_by_its_words_in_any_language(string line) => Assert.Equal("garden list", Shown(line));

    [Theory]
    [InlineData("/garden plant an oak", "garden plant | what=an oak")]
    [InlineData("/garden sow an oak", "garden plant | what=an oak")]
    [InlineData("/정원 모종 참나무", "garden plant | what=참나무")]
    [InlineData("/garden bed add Ada", "garden bed add | who=Ada", "the longest path wins")]
    [InlineData("/정원 화단 추가 @하늘, @가람", "garden bed add | who=@하늘, @가람")]
    [InlineData("/garden an oak by the wall", "garden plant | what=an oak by the wall", "the group's default takes a text")]
    [InlineData("/shed", "shed who", "the group alone is its default")]
    [InlineData("/shed tomorrow", "shed who | due=tomorrow", "the default takes what it can read")]
    [InlineData("/shed 기한:내일", "shed who | due=내일")]
    public void A_path_may_be_short_or_long(string line, string expected, string? because = null) => AssertRead(line, expected, because);

    [Theory]
    [InlineData("/garden plant an oak due:friday", "garden plant | due=friday what=an oak")]
    [InlineData("/garden plant due:friday an oak", "garden plant | due=friday what=an oak")]
    [InlineData("/garden plant due: next friday an oak", "garden plant | due=next friday what=an oak", "a day takes the words that make a day")]
    [InlineData("/garden plant due：8월 6일 참나무", "garden plant | due=8월 6일 what=참나무")]
    [InlineData("/정원 심기 참나무 기한:내일 비밀:", "garden plant | due=내일 secret= what=참나무")]
    [InlineData("/garden plant an oak secret: due:friday", "garden plant | due=friday secret= what=an oak")]
    [InlineData("/garden plant \"an oak\" tree", "garden plant | kind=tree what=an oak")]
    [InlineData("/garden plant “an oak” 나무", "garden plant | kind=나무 what=an oak")]
    [InlineData("/garden plant \"oak\" is a word", "garden plant | what=\"oak\" is a word", "the quote is part of the text")]
    [InlineData("/garden plant '왜'라고 묻는 나무", "garden plant | what='왜'라고 묻는 나무")]
    [InlineData("/garden plant 「참나무」", "garden plant | what=참나무")]
    [InlineData("/garden plant what:'due:today' due:friday", "garden plant | due=friday what=due:today")]
    [InlineData("/garden plant \"say \\\"hi\\\" \\\\o\"", "garden plant | what=say \"hi\" \\o")]
    [InlineData("/garden plant note: 비율 3:1, at 16:00, see http://due:8080/x", "garden plant | what=note: 비율 3:1, at 16:00, see http://due:8080/x")]
    [InlineData("/garden plant due:friday a due:monday", "garden plant | due=friday what=a due:monday", "a name counts once")]
    [InlineData("/garden plant one\ntwo\n\nthree due:friday", "garden plant | due=friday what=one\ntwo\n\nthree")]
    [InlineData("/garden list monday next friday", "garden list | from=monday to=next friday")]
    [InlineData("/garden list 2021. 8. 6. 모레", "garden list | from=2021. 8. 6. to=모레")]
    [InlineData("/garden swap @Ada <@!123>", "garden swap | a=@Ada b=<@!123>")]
    [InlineData("/garden swap <@U1|Ada L> b:\"Bo B\"", "garden swap | a=<@U1|Ada L> b=Bo B")]
    [InlineData("/garden set Ada Lovelace next friday", "garden set | due=next friday who=Ada Lovelace", "no option is for the second word, so the name goes on")]
    [InlineData("/garden water #3 too dry", "garden water | plot=#3 reason=too dry", "no number, so it is passed over")]
    [InlineData("/garden water 3 10 too dry", "garden water | minutes=10 plot=3 reason=too dry")]
    [InlineData("/garden label Old oak https://example.org/a:b", "garden label | title=Old oak url=https://example.org/a:b")]
    [InlineData("/garden label https://example.org", "garden label | title=https://example.org", "what is required comes first")]
    [InlineData("/shed open 오후 4시", "shed open | time=오후 4시")]
    [InlineData("/shed call oil the hinges tomorrow at 4pm", "shed call | what=oil the hinges when=tomorrow at 4pm")]
    [InlineData("/shed call oil the hinges tomorrow 16:00 weekly", "shed call | repeat=weekly what=oil the hinges when=tomorrow 16:00")]
    [InlineData("/shed call oil in 30m 0 9 * * 1-5", "shed call | repeat=0 9 * * 1-5 what=oil when=in 30m")]
    [InlineData("/shed call finish what is due monday next friday 10:00", "shed call | what=finish what is due monday when=next friday 10:00", "the moment is what the line ends with")]
    [InlineData("/창고 호출 경첩에 기름칠하기 다음주 월요일 4시 매주", "shed call | repeat=매주 what=경첩에 기름칠하기 when=다음주 월요일 4시")]
    [InlineData("/창고 호출 기름칠 매일 아침 9시", "shed call | repeat=매일 what=기름칠 when=아침 9시", "what comes again may be said before the time")]
    [InlineData("/shed call oil the hinges every day at 9:00", "shed call | repeat=every day what=oil the hinges when=at 9:00")]
    [InlineData("/shed call \"oil the hinges\" daily 9:00", "shed call | repeat=daily what=oil the hinges when=9:00")]
    [InlineData("/shed call oil the hinges of every day tomorrow 9:00", "shed call | repeat=every day what=oil the hinges of when=tomorrow 9:00")]
    [InlineData("/shed call count the daily eggs tomorrow 9:00", "shed call | what=count the daily eggs when=tomorrow 9:00", "only right before the time is it no text")]
    [InlineData("/shed oil the hinges tomorrow 16:00 weekly", "shed call | repeat=weekly what=oil the hinges when=tomorrow 16:00", "what has all that a command requires needs no verb")]
    [InlineData("/창고 \"기름칠하기\" 내일 9시", "shed call | what=기름칠하기 when=내일 9시")]
    [InlineData("/shed call \"oil the hinges\" friday 9:30", "shed call | what=oil the hinges when=friday 9:30")]
    [InlineData("/shed call when:tomorrow oil the hinges", "shed call | what=oil the hinges when=tomorrow", "a moment takes no word that is not of it")]
    [InlineData("/shed call oil the hinges when:tomorrow", "shed call | what=oil the hinges when=tomorrow")]
    [InlineData("/shed who soon", "shed who | due=soon", "the binder says what is wrong with it")]
    public void Words_go_to_the_options_they_are_meant_for(string line, string expected, string? because = null) => AssertRead(line, expected, because);

    [Theory]
    [InlineData("", "command.empty")]
    [InlineData(" / ", "command.empty")]
    [InlineData("/grden list", "command.unknown-near")]
    [InlineData("/list", "command.unknown-near")]
    [InlineData("/weather", "command.unknown")]
    [InlineData("/garden lsit", "command.unknown-verb-near")]
    [InlineData("/정원 몰록", "garden plant | what=몰록")]
    [InlineData("/shed opne", "command.unknown-verb-near")]
    [InlineData("/shed weather", "command.unknown-verb")]
    [InlineData("/shed oil the hinges", "command.unknown-verb")]
    [InlineData("/shed opne in 30m", "command.unknown-verb-near")]
    [InlineData("/garden list form:monday", "option.unknown")]
    [InlineData("/garden swap usr:Ada Bo", "option.unknown")]
    [InlineData("/garden list from:monday from:friday", "command.option-twice")]
    [InlineData("/garden plant a due:friday due:monday", "command.option-twice")]
    [InlineData("/garden list monday friday sunday", "command.too-much")]
    public void A_line_that_cannot_be_read_says_why(string line, string expected) =>
        Assert.Equal(expected, Garden.CommandText.Parse(line) is { Problem: { } problem } ? problem.Sentence.Key : Shown(line));

    [Fact]
    public void Every_problem_can_be_said_in_every_language()
    {
        Wording wording = new(Garden.Phrasebook, TimeProvider.System);
        string[] lines = ["", "/grden", "/list", "/weather", "/garden lsit", "/shed x", "/garden list form:1", "/garden list from:1 from:2", "/garden list 8/1 8/2 8/3"];

        Assert.All(lines, line =>
        {
            Problem problem = Garden.CommandText.Parse(line).Problem!;
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(wording.SayPlainly(problem.Sentence, language)));
        });
        Assert.Equal(
            "\"grden\"이라는 명령은 없어요. 혹시 /정원을 찾으시나요?",
            wording.SayPlainly(Garden.CommandText.Parse("/grden").Problem!.Sentence, Language.Korean));
    }

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => Prop
        .ForAll(Calls(), call => Same(call, Garden.CommandText.Parse(CommandText.Write(call)).Value))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_makes_it_stumble() => Prop
        .ForAll(Text().ToArbitrary(), text => Garden.CommandText.Parse(text) is var _ && Garden.CommandText.Parse("/garden plant " + text) is var _)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"a ")]
    [InlineData("“a ‘b «c ")]
    [InlineData("a:b ")]
    [InlineData("<@U1 ")]
    [InlineData("what:x due: ")]
    [InlineData("👩‍👩‍👧 ")]
    [InlineData("\u202eشكرا ")]
    [InlineData("\\\" ")]
    [InlineData("ㄱ\u0301\u0300")]
    [InlineData("@Ada ")]
    [InlineData(",")]
    public void A_very_long_line_is_read_in_no_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();

        foreach (CommandSpec command in Garden.Catalogue.Commands)
        {
            _ = Garden.CommandText.Parse($"/{command.Path} {text}");
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    private static Arbitrary<CommandCall> Calls() => (
        from command in Gen.Elements(Garden.Catalogue.Commands.AsEnumerable())
        from values in Text().ArrayOf(command.Options.Length)
        from given in ArbMap.Default.GeneratorFor<bool>().ArrayOf(command.Options.Length)
        select CommandCall.Of(
            command.Path,
            [.. command.Options.Select((option, index) => (option.Name, values[index])).Where((_, index) => given[index])])).ToArbitrary();

    /// <summary>Any characters, and often those that mean something in a line.</summary>
    private static Gen<string> Text() =>
        from pieces in Gen.OneOf(
            Gen.Elements("\"", "'", "“", "”", "「", "」", "»", "\\", ":", "：", ",", " ", "\n", "<@", ">", "what:", "due:", "기한:", "/", "tree", "friday", "#3", "@Ada", "http://x", "\u0000", "\ud83d", "\u202e", "\u200d", "가"),
            ArbMap.Default.GeneratorFor<char>().Select(letter => letter.ToString())).ListOf()
        select string.Concat(pieces);

    private static bool Same(CommandCall one, CommandCall other) => one.Path == other.Path && one.Options.SequenceEqual(other.Options);

    private static void AssertRead(string line, string expected, string? because) =>
        Assert.True(Shown(line).Trim() == expected.Trim(), $"{line}: {Shown(line)} {because}");

    private static string Shown(string line)
    {
        Result<CommandCall> result = Garden.CommandText.Parse(line);
        return result.Problem is { } problem
            ? problem.Sentence.Key
            : string.Join(" | ", [result.Value.Path, .. OptionsOf(result.Value)]);
    }

    private static IEnumerable<string> OptionsOf(CommandCall call) => call.Options.IsEmpty
        ? []
        : [string.Join(' ', call.Options.Select(option => $"{option.Key}={option.Value}"))];
}
