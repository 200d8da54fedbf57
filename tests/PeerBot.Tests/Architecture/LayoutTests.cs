namespace PeerBot.Tests.Architecture;

public sealed class LayoutTests
{
    private static readonly string[] Written = [".cs", ".sql", ".js", ".html"];

    [Fact]
    public void Folders_have_names_that_say_something() => Offences.None(Layout.NamelessFolders(SourceTree.Files("")));

    [Fact]
    public void Files_are_read_without_much_scrolling() => Offences.None(Layout.TooLong(Written.SelectMany(SourceTree.Files)));

    [Fact]
    public void Namespaces_equal_folders() => Offences.None(Layout.NamespacesThatDiffer(SourceTree.Files(".cs"), "PeerBot"));

    [Fact]
    public void Nameless_folder_is_found_at_any_depth() =>
        Assert.Equal(["Chat/helpers has a name that says nothing"], Layout.NamelessFolders([new("Chat/helpers/Deep/X.cs", "")]));

    [Theory]
    [InlineData(Layout.MostLines, 0)]
    [InlineData(Layout.MostLines + 1, 1)]
    public void Long_file_is_found_from_the_first_line_too_many(int lines, int found) =>
        Assert.Equal(found, Layout.TooLong([new("X.cs", string.Concat(Enumerable.Repeat("x\n", lines)))]).Count());

    [Theory]
    [InlineData("Chat/X.cs", "namespace PeerBot.Domain;")]
    [InlineData("Chat/Deep/X.cs", "namespace PeerBot.Chat;")]
    [InlineData("Chat/X.cs", "class X;")]
    public void Namespace_that_differs_is_found(string path, string text) =>
        Assert.Single(Layout.NamespacesThatDiffer([new(path, text)], "PeerBot"));
}
