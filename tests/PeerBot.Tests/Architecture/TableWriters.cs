using System.Text.RegularExpressions;

namespace PeerBot.Tests.Architecture;

/// <summary>Finds who writes which table, by the SQL in the source.</summary>
internal static partial class TableWriters
{
    /// <returns>Each table that more than one file writes.</returns>
    public static IEnumerable<string> Shared(IEnumerable<SourceFile> files) =>
        from file in files
        from table in Tables(file.Text)
        group file.Path by table into writers
        where writers.Distinct().Count() > 1
        select $"{writers.Key} is written by {string.Join(" and ", writers.Distinct().Order(StringComparer.Ordinal))}";

    /// <returns>The tables that a text writes.</returns>
    public static IEnumerable<string> Tables(string text) => Writes().Matches(text).Select(match => match.Groups["table"].Value).Distinct();

    // Keywords stand in capitals and tables in small letters, so that neither prose nor DO UPDATE SET is taken for a write.
    [GeneratedRegex(@"\b(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?<table>[a-z_][a-z0-9_]*)")]
    private static partial Regex Writes();
}
