using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Statistics.Charts;

/// <summary>The charts that a team is shown, those with nothing in them left out.</summary>
internal static class TeamCharts
{
    /// <summary>Attendance is drawn in thousandths, so that every full bar is equally long.</summary>
    private const int Whole = 1_000;

    public static ImmutableArray<Chart> Of(TeamStatistics statistics, Roster roster, StatisticsWords words) =>
    [
        .. When(statistics.Members.Any(line => line.Moderated + line.Scribed > 0), () => Turns(statistics, roster, words)),
        .. When(statistics.Members.Any(line => line.Attendance is not null), () => Attendance(statistics, roster, words)),
        .. When(statistics.Members.Any(line => line.Asked + line.Answers > 0), () => Questions(statistics, roster, words)),
        .. When(statistics.Papers > 0, () => Papers(statistics, roster, words)),
        .. When(statistics.Asked > 0, () => Waits(statistics.Waits, words)),
        Activity(statistics.Days, statistics.From, statistics.To, words),
    ];

    /// <summary>What was done day by day; the numbers are by month.</summary>
    public static Chart Activity(ImmutableArray<ActiveDay> days, DateOnly from, DateOnly to, StatisticsWords words) => new(
        "activity",
        words["chart.activity"],
        ActivityGrid.Draw(days, from, to, words),
        new ChartTable(
            [words["month"], words["sessions"], words["questions"], words["answers"], words["papers"]],
            [.. ActiveDay.ByMonth(days).Select(month => ImmutableArray.Create(
                words.MonthOfYear(month.Date), Text(month.Sessions), Text(month.Questions), Text(month.Answers), Text(month.Papers)))]));

    private static Chart Turns(TeamStatistics statistics, Roster roster, StatisticsWords words) => statistics.Members.Any(line => line.Scribed > 0)
        ? Members("turns", statistics, roster, words, ["label.moderated", "label.scribed"], line => [line.Moderated, line.Scribed])
        : Members("turns", statistics, roster, words, ["label.moderated"], line => [line.Moderated]);

    private static Chart Questions(TeamStatistics statistics, Roster roster, StatisticsWords words) =>
        Members("questions", statistics, roster, words, ["label.asked", "label.answers"], line => [line.Asked, line.Answers]);

    private static Chart Papers(TeamStatistics statistics, Roster roster, StatisticsWords words) =>
        Members("papers", statistics, roster, words, ["label.papers"], line => [line.Papers]);

    private static Chart Members(
        string key, TeamStatistics statistics, Roster roster, StatisticsWords words, ImmutableArray<string> labels, Func<MemberStatistics, ImmutableArray<int>> parts)
    {
        ImmutableArray<string> legend = [.. labels.Select(label => words[label])];
        return new Chart(
            key,
            words["chart." + key],
            BarChart.Draw([.. statistics.Members.Select(line => new Bar(roster[line.Member].Name, parts(line), string.Join(" · ", parts(line).Select(Text))))], legend),
            new ChartTable(
                [words["column.member"], .. legend],
                [.. statistics.Members.Select(line => (ImmutableArray<string>)[roster[line.Member].Name, .. parts(line).Select(Text)])]));
    }

    private static Chart Attendance(TeamStatistics statistics, Roster roster, StatisticsWords words)
    {
        (string Name, AttendanceLine Roll)[] lines =
            [.. statistics.Members.Where(line => line.Attendance is not null).Select(line => (roster[line.Member].Name, line.Attendance!))];
        ImmutableArray<string> legend = [words["label.in-time"], words["label.late"], words["label.missed"]];
        return new Chart(
            "attendance",
            words["chart.attendance"],
            BarChart.Draw([.. lines.Select(line => new Bar(line.Name, Shares(line.Roll), $"{StatisticsPhrase.Percent(line.Roll)}%"))], legend),
            new ChartTable(
                [words["column.member"], .. legend, words["minutes-late"]],
                [.. lines.Select(line => ImmutableArray.Create(
                    line.Name, Text(line.Roll.InTime), Text(line.Roll.Late), Text(line.Roll.Absent + line.Roll.Unmarked), Text(line.Roll.LateMinutes)))]));
    }

    private static ImmutableArray<int> Shares(AttendanceLine roll)
    {
        int inTime = roll.InTime * Whole / roll.Sessions;
        int came = (roll.InTime + roll.Late) * Whole / roll.Sessions;
        return [inTime, came - inTime, Whole - came];
    }

    private static Chart Waits(AnswerTimes waits, StatisticsWords words)
    {
        (string Label, int Count, bool IsOver)[] steps =
            [.. Enum.GetValues<Wait>().Select(wait => (words["wait." + wait.ToString().ToLowerInvariant()], waits[wait], wait != Wait.Unanswered))];
        return new Chart(
            "waits",
            words["chart.waits"],
            BarChart.Draw([.. steps.Select(step => new Bar(step.Label, step.IsOver ? [step.Count] : [0, 0, step.Count], Text(step.Count)))]),
            new ChartTable([words["wait"], words["questions"]], [.. steps.Select(step => ImmutableArray.Create(step.Label, Text(step.Count)))]));
    }

    private static IEnumerable<Chart> When(bool isAnything, Func<Chart> draw) => isAnything ? [draw()] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
