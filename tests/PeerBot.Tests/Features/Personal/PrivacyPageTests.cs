using System.Text.RegularExpressions;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Architecture;

namespace PeerBot.Tests.Features.Personal;

/// <summary>
/// Holds docs/privacy.md to the database. Whoever adds a table or a column says there whether it tells about a person; what does
/// belongs to an <c>IPersonalRecords</c>, which exports and erases it, and to <see cref="BusyMember"/>, who proves it.
/// </summary>
public sealed partial class PrivacyPageTests
{
    [Fact]
    public async Task Every_column_of_the_database_is_declared_on_the_privacy_page()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        string[] declared = [.. (await RowsAsync()).SelectMany(row => row.About.Concat(row.Others).Select(column => $"{row.Table}.{column}"))];

        IEnumerable<string> there = (await host.TablesAsync()).SelectMany(table => table.Value.Select(column => $"{table.Key}.{column}"));

        Assert.Equal(there.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_refers_to_a_member_is_never_declared_as_not_about_a_person()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        string[] references = await host.ReadAsync(
            """
            SELECT t.name || '.' || f."from"
            FROM sqlite_master t, pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table' AND f."table" = 'members'
            """);
        HashSet<string> about = [.. (await RowsAsync()).SelectMany(row => row.About.Select(column => $"{row.Table}.{column}"))];

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, reference => !about.Contains(reference));
    }

    [Fact]
    public async Task Everything_about_a_person_holds_something_of_somebody_who_did_everything()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        List<string> empty = [];
        foreach ((string table, string[] about, _) in (await RowsAsync()).Where(row => row.About.Length > 0 && row.Table is not "search_index"))
        {
            if (await host.ReadAsync($"SELECT 1 FROM {table} LIMIT 1") is [])
            {
                empty.Add(table);
            }
        }

        // What stands there for a moment only, or later: published minutes make the third.
        Assert.Equal(["archive_sessions", "feed_events", "minutes_editions", "owed_replies", "platform_memory", "transcript_files"], empty.Order(StringComparer.Ordinal));
    }

    private static async Task<(string Table, string[] About, string[] Others)[]> RowsAsync()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(SourceTree.Program, "..", "..", "docs", "privacy.md"));
        return
        [
            .. page[page.IndexOf("## Column by column", StringComparison.Ordinal)..].Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('|'))
                .Select(cells => (Words(cells[1]).Single(), Words(cells[2]), Words(cells[3]))),
        ];
    }

    private static string[] Words(string cell) => [.. Word().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Word();
}
