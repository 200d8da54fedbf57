using System.Collections.Immutable;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Chat.Commands;

public sealed class OptionBinderTests
{
    private static readonly Phrasebook Phrasebook = new();
    private static readonly DateTimeOffset Now = new(2021, 8, 4, 6, 0, 0, TimeSpan.Zero); // a Wednesday

    private static readonly Roster Roster = new(
        [
            Person(1, "Ada Lovelace", "ada", "U1"),
            Person(2, "Bo", null, "U2"),
            Person(3, "하늘", "sky", "300"),
            Person(4, "하늘별", null, null),
            Person(5, "Bob", null, null) with { LeftOn = new DateOnly(2021, 8, 1) },
        ],
        []);

    private static readonly BindingContext Context = new(Roster, Now, TimeZoneInfo.Utc) { CallerUserId = "U2" };

    [Theory]
    [InlineData("  two\r\nlines\tand\u0000 more \u0007 ", "two lines and more")]
    [InlineData("👩‍👩‍👧 stays whole", "👩‍👩‍👧 stays whole")]
    [InlineData("\u1112\u1161\u1102\u1173\u11af", "하늘")]
    public void A_text_becomes_one_clean_line(string written, string expected) =>
        Assert.Equal(expected, Bound(OptionKind.Text, written).Text("x"));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("half \ufffd pair", Bound(OptionKind.Text, "half \ud83d pair").Text("x"));

    [Fact]
    public void A_heap_of_accents_is_cut_to_what_a_letter_can_carry() =>
        Assert.Equal(31, Bound(OptionKind.Text, "q" + new string('\u0315', 200)).Text("x").Length);

    [Fact]
    public void A_paragraph_keeps_its_lines_and_tabs() =>
        Assert.Equal("one\n\n\ttwo\nthree", Bound(OptionKind.Paragraph, "one\r\n\r\n\ttwo\rthree\u0001\n").Text("x"));

    [Fact]
    public void A_text_that_is_too_long_names_both_lengths()
    {
        Problem problem = Refused(OptionKind.Text, new string('a', 301));

        Assert.Equal("option.too-long", problem.Sentence.Key);
        Assert.Equal(301, Argument(problem, "length"));
        Assert.Equal(300, Argument(problem, "max"));
    }

    [Fact]
    public void A_decomposed_korean_text_is_measured_as_it_is_read() =>
        Assert.Equal(300, Bound(OptionKind.Text, string.Concat(Enumerable.Repeat("\u1112\u1161\u11ab", 300))).Text("x").Length);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData("10분", 10)]
    [InlineData("+5", 5)]
    public void A_number_is_read_in_any_width(string written, int expected) =>
        Assert.Equal(expected, Bound(OptionKind.Number, written).Number("x"));

    [Theory]
    [InlineData("0", "option.number-out-of-range")]
    [InlineData("1001", "option.number-out-of-range")]
    [InlineData("1.5", "option.no-number")]
    [InlineData("99999999999999", "option.no-number")]
    public void A_number_outside_its_bounds_is_refused(string written, string key) =>
        Assert.Equal(key, Refused(OptionKind.Number, written).Sentence.Key);

    [Theory]
    [InlineData("#12")]
    [InlineData("12")]
    [InlineData("＃１２")]
    [InlineData("12번")]
    public void An_item_is_its_number(string written) => Assert.Equal(12, Bound(OptionKind.Item, written).Number("x"));

    [Theory]
    [InlineData("#0")]
    [InlineData("-1")]
    [InlineData("3000000000")]
    [InlineData("twelve")]
    public void An_item_counts_from_one(string written) => Assert.Equal("option.no-item", Refused(OptionKind.Item, written).Sentence.Key);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("", true)]
    [InlineData("예", true)]
    [InlineData("TRUE", true)]
    [InlineData("아니오", false)]
    [InlineData("no", false)]
    public void A_flag_is_yes_or_no_and_alone_means_yes(string written, bool expected) =>
        Assert.Equal(expected, Bound(OptionKind.Flag, written).Flag("x"));

    [Theory]
    [InlineData("https://arxiv.org/abs/1706.03762", "https://arxiv.org/abs/1706.03762")]
    [InlineData("<https://example.org/a?b=c|a label>", "https://example.org/a?b=c")]
    [InlineData("http://example.org/`x`<b>", "http://example.org/%60x%60%3Cb%3E")]
    public void An_address_is_kept_without_anything_that_could_be_markup(string written, string expected) =>
        Assert.Equal(expected, Bound(OptionKind.Url, written).Text("x"));

    [Theory]
    [InlineData("example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("https://a b")]
    public void Only_web_addresses_are_addresses(string written) =>
        Assert.Equal("option.no-url", Refused(OptionKind.Url, written).Sentence.Key);

    [Theory]
    [InlineData("Ada Lovelace", 1)]
    [InlineData("@ADA", 1)]
    [InlineData("<@U1>", 1)]
    [InlineData("<@!300>", 3)]
    [InlineData("<@U2|whatever>", 2)]
    [InlineData("하늘님", 3)]
    [InlineData("하늘", 3)]
    [InlineData("Love", 0)]
    [InlineData("Ad", 1)]
    [InlineData("me", 2)]
    [InlineData("나", 2)]
    [InlineData("Bob", 0)]
    public void A_member_is_found_by_name_alias_beginning_or_mention(string written, long expected)
    {
        Result<Options> result = Bind(new OptionSpec("x", OptionKind.Member), written);

        if (expected == 0)
        {
            Assert.Equal("option.unknown-member", result.Problem?.Sentence.Key);
            return;
        }

        Assert.Equal(expected, result.Value.Member("x").Id.Value);
    }

    [Fact]
    public void A_beginning_that_fits_two_members_names_them()
    {
        Roster twins = new([Person(1, "Dana", null, null), Person(2, "Danbi", null, null)], []);
        Problem? problem = Bind(new OptionSpec("x", OptionKind.Member), "dan", Context with { Roster = twins }).Problem;

        Assert.Equal("option.several-members", problem?.Sentence.Key);
        Assert.Equal(new[] { "Dana", "Danbi" }, Argument(problem!, "names"));
    }

    [Theory]
    [InlineData("Bo, Ada Lovelace", new long[] { 2, 1 })]
    [InlineData("Ada Lovelace Bo 하늘", new long[] { 1, 2, 3 })]
    [InlineData("<@U2><@U1>", new long[] { 2, 1 })]
    [InlineData("\"Ada Lovelace\", @Bo，하늘별", new long[] { 1, 2, 4 })]
    [InlineData("Bo bo @BO", new long[] { 2 })]
    public void Members_stand_in_the_order_in_which_they_were_written(string written, long[] expected) =>
        Assert.Equal(expected, Bound(OptionKind.Members, written).MembersOrEmpty("x").Select(member => member.Id.Value));

    [Fact]
    public void Where_no_team_lives_nobody_can_be_named() =>
        Assert.Equal("option.no-team", Bind(new OptionSpec("x", OptionKind.Member), "Bo", Context with { Roster = null }).Problem?.Sentence.Key);

    [Fact]
    public void A_choice_that_is_none_lists_the_choices()
    {
        OptionSpec option = new("x", OptionKind.Choice) { Choices = ["owe", "lose"] };

        Assert.Equal("owe", Bind(option, " OWE ").Value.Text("x"));
        Assert.Equal("option.no-choice", Bind(option, "keep").Problem?.Sentence.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("\u0000")]
    [InlineData("\u200b\u200d")]
    public void A_required_option_that_is_empty_is_missing(string written)
    {
        CommandSpec command = Command(new OptionSpec("x", OptionKind.Text, IsRequired: true));

        Assert.Equal(["x"], OptionBinder.Missing(command, CommandCall.Of(command.Path, ("x", written))).Select(option => option.Name));
        Assert.Equal("option.missing", new OptionBinder(Phrasebook).Bind(command, CommandCall.Of(command.Path), Context).Problem?.Sentence.Key);
    }

    [Fact]
    public void An_optional_option_that_is_empty_is_not_there() =>
        Assert.Null(Bind(new OptionSpec("x", OptionKind.Date), "  ").Value.DateOrNull("x"));

    [Fact]
    public void An_option_of_another_command_is_refused_with_those_that_exist()
    {
        CommandSpec command = Command(new OptionSpec("x", OptionKind.Text));
        Problem? problem = new OptionBinder(Phrasebook).Bind(command, CommandCall.Of(command.Path, ("y", "1")), Context).Problem;

        Assert.Equal("option.unknown", problem?.Sentence.Key);
        Assert.Equal(new[] { "x" }, Argument(problem!, "allowed"));
    }

    [Theory]
    [InlineData("\u0315\u0300\u0323\u05b0")]
    [InlineData("\u1112\u1161\u11ab")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("<@U1, ")]
    [InlineData("\"Bo ")]
    [InlineData("1")]
    [InlineData("https://")]
    public void A_very_long_value_of_any_kind_is_read_in_no_time(string piece)
    {
        string written = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();

        foreach (OptionKind kind in Enum.GetValues<OptionKind>())
        {
            _ = Bind(new OptionSpec("x", kind), written);
            _ = Bind(new OptionSpec("x", kind), written[..(kind == OptionKind.Paragraph ? 29_000 : 800)]);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void No_value_makes_it_stumble() => Prop
        .ForAll(ArbMap.Default.ArbFor<string>(), written => Enum.GetValues<OptionKind>()
            .All(kind => Bind(new OptionSpec("x", kind) { Choices = ["owe"] }, written ?? "") is var _))
        .QuickCheckThrowOnFailure();

    private static Options Bound(OptionKind kind, string written) => Bind(new OptionSpec("x", kind), written).Value;

    private static Problem Refused(OptionKind kind, string written) => Bind(new OptionSpec("x", kind), written).Problem!;

    private static Result<Options> Bind(OptionSpec option, string written, BindingContext? context = null)
    {
        CommandSpec command = Command(option);
        return new OptionBinder(Phrasebook).Bind(command, CommandCall.Of(command.Path, (option.Name, written)), context ?? Context);
    }

    private static CommandSpec Command(params ImmutableArray<OptionSpec> options) => new("garden plant", typeof(object), "", options);

    private static Member Person(long id, string name, string? alias, string? userId) =>
        new(new MemberId(id), name, alias, userId, new DateOnly(2021, 7, 1), LeftOn: null, IsOrganiser: false);

    private static object Argument(Problem problem, string name) => problem.Sentence.Arguments.Single(argument => argument.Name == name).Value;
}
