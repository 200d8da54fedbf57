using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat.Commands;

public sealed class HelpTextTests
{
    private static readonly HelpText Help = new(Garden.Catalogue, Garden.Phrasebook);
    private static readonly Wording Wording = new(Garden.Phrasebook, TimeProvider.System);

    [Theory]
    [InlineData(Language.English, "help.en.txt")]
    [InlineData(Language.Korean, "help.ko.txt")]
    public void Help_shows_all_groups_one_group_or_one_command(Language language, string snapshot) => Snapshot.Match(
        string.Join('\n', new[] { null, "garden", "/garden plant", "정원 화단 추가", "shed open" }.Select(written => Said(written, language))), snapshot);

    [Fact]
    public void Help_for_organisers_says_so()
    {
        Message message = Help.Details(Garden.Catalogue.Find("garden list")! with { Right = Right.Organiser });

        Assert.EndsWith("For organisers.\n", MessageText.Of(message, Wording, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grden", "command.unknown-near")]
    [InlineData("weather", "command.unknown")]
    [InlineData("garden lsit", "command.unknown-verb-near")]
    [InlineData("garden list too", "command.unknown-verb-near")]
    public void Help_for_what_does_not_exist_says_what_does(string written, string key) =>
        Assert.Equal(key, Help.Explain(written).Problem?.Sentence.Key);

    private static string Said(string? written, Language language)
    {
        Result<Message> message = Help.Explain(written);
        return MessageText.Of(message.Value, Wording, language);
    }
}
