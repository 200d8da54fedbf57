using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Statistics;

namespace PeerBot.Features.Statistics;

/// <summary>Says numbers in sentences.</summary>
internal static class StatisticsPhrase
{
    /// <param name="name">Whose numbers.</param>
    public static Phrase Title(string name, TeamStatistics statistics) => Phrase.Of(
        "statistics.title", ("name", name), ("from", Day(statistics.From)), ("to", Day(statistics.To)));

    public static Phrase Summary(TeamStatistics statistics) => Phrase.Of(
        "statistics.summary",
        ("sessions", statistics.Sessions),
        ("papers", statistics.Papers),
        ("asked", statistics.Asked),
        ("answered", statistics.Answered));

    /// <returns>Within how many days half of the answered questions had an answer; <see langword="null"/> when none was answered.</returns>
    public static Phrase? Median(AnswerTimes waits) => waits.MedianDays switch
    {
        null => null,
        0 => Phrase.Of("statistics.median.same-day"),
        int days => Phrase.Of("statistics.median.days", ("days", days)),
    };

    /// <returns>The numbers of one member, each with its label; all of them nothing when there are none.</returns>
    public static ImmutableArray<Fact> Facts(MemberStatistics? member) =>
    [
        Fact("moderated", Number(member?.Moderated)),
        Fact("scribed", Number(member?.Scribed)),
        Fact("attended", Attended(member?.Attendance)),
        Fact("late", Late(member?.Attendance)),
        Fact("asked", Number(member?.Asked)),
        Fact("answers", Number(member?.Answers)),
        Fact("waits", member is null ? Phrase.Of("statistics.waits.none") : Waits(member.Waits)),
        Fact("papers", Number(member?.Papers)),
    ];

    private static Phrase Waits(AnswerTimes waits) => waits.MedianDays switch
    {
        null => Phrase.Of("statistics.waits.none"),
        0 => Phrase.Of("statistics.waits.same-day"),
        int days => Phrase.Of("statistics.waits.days", ("days", days)),
    };

    /// <summary>The share of sessions in whole percent.</summary>
    public static int Percent(AttendanceLine line) => (int)Math.Round(line.Rate * 100, MidpointRounding.AwayFromZero);

    // With its year and short enough for a title: statistics reach far back.
    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Fact Fact(string label, Phrase value) => new(Phrase.Of("statistics.label." + label), value);

    private static Phrase Number(int? count) => Phrase.Of("statistics.number", ("count", count ?? 0));

    private static Phrase Attended(AttendanceLine? line) => line is null
        ? Phrase.Of("statistics.no-roll")
        : Phrase.Of("statistics.attended", ("came", line.InTime + line.Late), ("sessions", line.Sessions), ("percent", Percent(line)));

    private static Phrase Late(AttendanceLine? line) => line is null or { Late: 0 }
        ? Number(0)
        : Phrase.Of("statistics.late", ("times", line.Late), ("minutes", line.LateMinutes));
}
