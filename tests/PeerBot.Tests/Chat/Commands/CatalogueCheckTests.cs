using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;

namespace PeerBot.Tests.Chat.Commands;

public sealed class CatalogueCheckTests
{
    private const string Example = "/garden dig";

    [Fact]
    public void A_sound_catalogue_passes() => CatalogueCheck.Run(Garden.Catalogue, Garden.Phrasebook);

    [Fact]
    public void All_broken_rules_are_told_at_once()
    {
        Catalogue catalogue = new([.. Garden.Catalogue.Commands, Garden.Command("garden dig", "/garden hole")]);

        string message = Assert.Throws<InvalidOperationException>(() => CatalogueCheck.Run(catalogue, Garden.Phrasebook)).Message;

        Assert.Contains("command.garden.dig' in 'en' is missing", message, StringComparison.Ordinal);
        Assert.Contains("command.garden.dig' in 'ko' is missing", message, StringComparison.Ordinal);
        Assert.Contains("'/garden hole' does not lead", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garden", "a path is two or three words")]
    [InlineData("garden Dig", "a path is two or three words")]
    [InlineData("garden bed dig deep", "a path is two or three words")]
    [InlineData("garden bed", "cannot be a command and hold commands")]
    public void A_path_that_no_platform_can_hold_is_refused(string path, string rule) => AssertBroken(rule, Garden.Command(path, Example));

    [Fact]
    public void One_path_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Catalogue([Garden.Command("garden dig", Example), Garden.Command("garden dig", Example)]));

    [Fact]
    public void Twenty_five_commands_fit_into_a_group_and_no_more() =>
        AssertBroken("at most 25 are allowed", [.. Enumerable.Range(0, 26).Select(at => Garden.Command($"garden {(char)('a' + at)}x", Example))]);

    [Fact]
    public void A_group_has_one_default() =>
        AssertBroken("only one command can be the group's default", Garden.Command("garden dig", Example) with { IsGroupDefault = true });

    [Fact]
    public void Required_options_come_first() => AssertBroken(
        "required options come before",
        Garden.Command("garden dig", Example, new OptionSpec("what", OptionKind.Text), new OptionSpec("who", OptionKind.Member, IsRequired: true)));

    [Fact]
    public void Options_have_different_names() => AssertBroken(
        "two options have one name",
        Garden.Command("garden dig", Example, new OptionSpec("what", OptionKind.Text), new OptionSpec("what", OptionKind.Date)));

    [Fact]
    public void A_choice_has_choices() => AssertBroken("has 0 choices", Garden.Command("garden dig", Example, new OptionSpec("what", OptionKind.Choice)));

    [Fact]
    public void An_item_says_what_is_numbered() =>
        AssertBroken("must say what is numbered", Garden.Command("garden dig", Example, new OptionSpec("plot", OptionKind.Item)));

    [Theory]
    [InlineData("command.garden.list", "List", "", "'command.garden.list' in 'ko' is missing")]
    [InlineData("command.garden.list", "List {plants}", "목록", "has marks or places")]
    [InlineData("word.garden.list", "show", "목록", "is 'show' and not the one of the path")]
    [InlineData("word.garden.list", "list", "자라는 것", "is 자라는 것; a name is")]
    [InlineData("word.garden.list", "list", "심기", "'심기' means both /garden plant and /garden list")]
    [InlineData("word.shed", "shed", "정원", "'정원' means both /garden and /shed")]
    [InlineData("aliases.garden.list", "plant", "", "'plant' means both /garden plant and /garden list")]
    [InlineData("option.kind.name", "kind", "비밀", "two options are called '비밀' in 'ko'")]
    [InlineData("option.kind.name", "sort", "종류", "'kind' cannot be called 'sort' in 'en'")]
    [InlineData("choice.flower", "flower", "나무", "'나무' means both tree and flower")]
    public void A_text_that_would_mislead_is_refused(string key, string english, string korean, string rule) => Assert.Contains(
        CatalogueCheck.Broken(Garden.Catalogue, Garden.With(new() { [key] = (english, korean) })),
        broken => broken.Contains(rule, StringComparison.Ordinal));

    [Fact]
    public void A_description_longer_than_Discord_shows_is_refused() => Assert.Contains(
        CatalogueCheck.Broken(Garden.Catalogue, Garden.With(new() { ["command.garden.list"] = (new string('x', 101), "목록") })),
        broken => broken.Contains("has 101 characters", StringComparison.Ordinal));

    [Fact]
    public void A_group_whose_words_are_too_many_in_all_is_refused()
    {
        CommandSpec[] commands = [.. Enumerable.Range(0, 15).Select(command => Garden.Command(
            $"garden {(char)('a' + command)}x", Example, [.. Enumerable.Range(0, 25).Select(option => new OptionSpec(new string((char)('a' + option), 30), OptionKind.Text))]))];

        AssertBroken("its words have", commands);
    }

    private static void AssertBroken(string rule, params CommandSpec[] more)
    {
        Phrasebook phrasebook = Garden.Phrasebook;
        Assert.Contains(
            CatalogueCheck.Broken(new Catalogue([.. Garden.Catalogue.Commands, .. more]), phrasebook),
            broken => broken.Contains(rule, StringComparison.Ordinal));
    }
}
