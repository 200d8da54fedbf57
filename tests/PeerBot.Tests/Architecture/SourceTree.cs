using System.Runtime.CompilerServices;

namespace PeerBot.Tests.Architecture;

/// <summary>The written files of the program.</summary>
internal static class SourceTree
{
    /// <summary>The folder <c>src/PeerBot</c>.</summary>
    public static string Program { get; } = Path.Combine(Repository(), "src", "PeerBot");

    /// <returns>The files with an ending such as <c>.cs</c>, without what a build made, by path from <see cref="Program"/>.</returns>
    public static IEnumerable<SourceFile> Files(string ending) => Directory
        .EnumerateFiles(Program, "*" + ending, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Program, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Program, path))));

    private static string Repository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}

/// <param name="Path">From <c>src/PeerBot</c>, with slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Folders => Path.Split('/')[..^1];
}
