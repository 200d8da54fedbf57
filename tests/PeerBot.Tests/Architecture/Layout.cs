using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PeerBot.Tests.Architecture;

/// <summary>How files lie in folders, and how long they may be.</summary>
internal static partial class Layout
{
    public const int MostLines = 300;

    /// <summary>Rooms without a name: a line that fits nowhere else is a question about the design.</summary>
    private static readonly ImmutableArray<string> Nameless =
        ["Common", "Utils", "Utilities", "Helpers", "Services", "Models", "Shared", "Misc", "Core", "Extensions"];

    public static IEnumerable<string> NamelessFolders(IEnumerable<SourceFile> files) =>
        from folder in files.SelectMany(file => file.Folders.Select((name, depth) => (Name: name, Path: string.Join('/', file.Folders.Take(depth + 1))))).Distinct()
        where Nameless.Contains(folder.Name, StringComparer.OrdinalIgnoreCase)
        select $"{folder.Path} has a name that says nothing";

    public static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        from file in files
        let lines = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1
        where lines > MostLines
        select $"{file.Path} has {lines} lines";

    public static IEnumerable<string> NamespacesThatDiffer(IEnumerable<SourceFile> files, string root) =>
        from file in files
        let expected = string.Join('.', file.Folders.Prepend(root))
        from written in Namespace().Matches(file.Text).Select(match => match.Groups["name"].Value).DefaultIfEmpty("none")
        where written != expected && !(written == "none" && file.Path == "Program.cs")
        select $"{file.Path} has namespace {written}, not {expected}";

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
