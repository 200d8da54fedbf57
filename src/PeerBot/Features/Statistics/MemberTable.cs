using System.Globalization;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Statistics;

/// <summary>The members' numbers as columns of text, narrow enough for a phone.</summary>
internal static class MemberTable
{
    /// <summary>In columns of the screen: five Hangul syllables or ten Latin letters.</summary>
    private const int WidestName = 10;

    private const string Gap = " ";

    private static readonly Column[] Columns =
    [
        new("moderated", line => line.Moderated),
        new("scribed", line => line.Scribed) { IsLeftOutWhenEmpty = true },
        new("attended", line => line.Attendance is { } roll ? StatisticsPhrase.Percent(roll) : null) { Unit = "%" },
        new("late", line => line.Attendance?.Late),
        new("asked", line => line.Asked),
        new("answers", line => line.Answers),
        new("papers", line => line.Papers) { IsLeftOutWhenEmpty = true },
    ];

    public static string Write(TeamStatistics statistics, Roster roster, StatisticsWords words)
    {
        string[][] columns =
        [
            [words["column.member"], .. statistics.Members.Select(line => DisplayWidth.Cut(roster[line.Member].Name, WidestName))],
            .. Columns
                .Where(column => !column.IsLeftOutWhenEmpty || statistics.Members.Any(line => column.Value(line) > 0))
                .Select(column => (string[])[words["column." + column.Key], .. statistics.Members.Select(column.Write)]),
        ];
        int[] widths = [.. columns.Select(cells => cells.Max(DisplayWidth.Of))];
        return string.Join('\n', Enumerable.Range(0, statistics.Members.Length + 1).Select(row => Row(columns, widths, row)));
    }

    private static string Row(string[][] columns, int[] widths, int row) => string.Join(
        Gap,
        columns.Select((cells, index) => index == 0
            ? DisplayWidth.PadRight(cells[row], widths[index])
            : DisplayWidth.PadLeft(cells[row], widths[index])));

    /// <param name="Value"><see langword="null"/> where nothing is known.</param>
    private sealed record Column(string Key, Func<MemberStatistics, int?> Value)
    {
        public string Unit { get; init; } = "";

        /// <summary>Many teams have no such thing.</summary>
        public bool IsLeftOutWhenEmpty { get; init; }

        public string Write(MemberStatistics line) =>
            Value(line) is { } value ? value.ToString(CultureInfo.InvariantCulture) + Unit : "-";
    }
}
