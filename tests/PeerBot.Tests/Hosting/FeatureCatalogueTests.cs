using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Hosting;
using PeerBot.Tests.Chat;

namespace PeerBot.Tests.Hosting;

/// <summary>The commands that are really there.</summary>
public sealed class FeatureCatalogueTests
{
    private static readonly Phrasebook Phrasebook = new();
    private static readonly Catalogue Catalogue = new(FeatureCatalogue.All);

    [Fact]
    public void The_commands_break_no_rule()
    {
        string[] broken = [.. CatalogueCheck.Broken(Catalogue, Phrasebook)];

        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public void Help_can_explain_every_command(Language language)
    {
        HelpText help = new(Catalogue, Phrasebook);
        Wording wording = new(Phrasebook, TimeProvider.System);

        Assert.NotEmpty(MessageText.Of(help.Overview(), wording, language));
        Assert.All(Catalogue.Commands, command => Assert.Contains(
            command.Example, MessageText.Of(help.Explain(command.Path).Value, wording, language), StringComparison.Ordinal));
    }
}
