using PeerBot.Hosting;

namespace PeerBot.Tests.Architecture;

public sealed class WallsTests
{
    private const string Root = "PeerBot";
    private const string SampleRoot = "PeerBot.Tests.Architecture.Samples";

    private static readonly IReadOnlyList<CompiledType> Program = CompiledType.Under(Root, typeof(PeerBotApp).Assembly.Location);
    private static readonly IReadOnlyList<CompiledType> Samples = CompiledType.Under(SampleRoot, typeof(WallsTests).Assembly.Location);

    [Fact]
    public void Code_names_only_what_the_table_allows_its_folder() => Offences.None(Walls.Offenders(Program, Root));

    [Fact]
    public void Using_lines_name_only_what_the_table_allows_their_folder() =>
        Offences.None(Walls.OffendingUsings(SourceTree.Files(".cs"), Root));

    [Fact]
    public void Libraries_with_a_folder_of_their_own_are_named_there_alone() => Offences.None(Walls.Trespassers(Program, Root));

    [Fact]
    public void Every_folder_has_a_place_in_the_table() => Offences.None(Walls.UnknownFolders(Program, Root));

    [Theory]
    [InlineData("Domain.NamesInASignature", "Chat.Sample")]
    [InlineData("Domain.NamesInABody", "Chat.Sample")]
    [InlineData("Domain.NamesInALambda", "Chat.Sample")]
    [InlineData("Domain.NamesInAnIterator", "Chat.Sample")]
    [InlineData("Domain.NamesInATypeArgument", "Chat.Sample")]
    [InlineData("Domain.NamesInAConstraint`1", "Chat.Sample")]
    [InlineData("Domain.NamesInAnAttribute", "Chat.SampleAttribute")]
    [InlineData("Domain.NamesInAnAttributeArgument", "Chat.Sample")]
    [InlineData("Features.Teams.UsesALaterFeature", "Features.Moderators.LaterFeature")]
    [InlineData("Platforms.Discord.NamesAnotherPlatform", "Platforms.Slack.Client")]
    public void Wall_is_found_broken_however_deep_the_name_is_hidden(string offender, string named) =>
        Assert.Contains(
            Walls.Offenders(Samples, SampleRoot),
            line => line.StartsWith($"{SampleRoot}.{offender} names {SampleRoot}.{named},", StringComparison.Ordinal));

    [Theory]
    [InlineData("Domain.NamesALibrary", "Dapper.DynamicParameters")]
    [InlineData("Domain.NamesTheNetwork", "System.Net.Http.HttpRequestMessage")]
    public void Wall_is_found_broken_by_a_library(string offender, string named) =>
        Assert.Contains(
            Walls.Offenders(Samples, SampleRoot),
            line => line.StartsWith($"{SampleRoot}.{offender} names {named},", StringComparison.Ordinal));

    [Fact]
    public void Earlier_feature_may_be_named() =>
        Assert.DoesNotContain(Walls.Offenders(Samples, SampleRoot), line => line.Contains(".LaterFeature names", StringComparison.Ordinal));

    [Fact]
    public void Using_line_is_found_where_only_a_constant_was_taken()
    {
        SourceFile[] files = [new("Domain/Teams/Team.cs", "using System.Text;\nusing PeerBot.Chat;\nusing static PeerBot.Storage.Database;\n")];

        Assert.Equal(
            [
                "Domain/Teams/Team.cs has 'using PeerBot.Chat', but Domain may not name it",
                "Domain/Teams/Team.cs has 'using PeerBot.Storage.Database', but Domain may not name it",
            ],
            Walls.OffendingUsings(files, Root));
    }

    [Fact]
    public void Trespasser_is_found() =>
        Assert.Contains(
            $"{SampleRoot}.Domain.NamesALibrary names Dapper.DynamicParameters, but only Storage may name Dapper",
            Walls.Trespassers(Samples, SampleRoot));

    [Fact]
    public void Folder_without_a_place_is_found() =>
        Assert.Contains($"{SampleRoot}.Elsewhere.LiesInNoFolder lies in no folder of the table", Walls.UnknownFolders(Samples, SampleRoot));
}
