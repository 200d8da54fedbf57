using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Features.Statistics;
using PeerBot.Features.Statistics.Charts;
using PeerBot.Features.Statistics.Pictures;

namespace PeerBot.Benchmarks;

/// <summary>What it costs to count and draw a year of a team: 12 members, 250 sessions, 2,000 questions. Reading is not in it.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private const int Sessions = 250;
    private const int Questions = 2_000;

    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly ImmutableArray<string> Names = ["하늘", "가람", "보라", "도윤", "서연", "지후", "은우", "Ada", "Bo", "Chi", "Dan", "Eun"];

    private readonly ImmutableArray<Member> members =
        [.. Names.Select((name, index) => new Member(new MemberId(index + 1), name, null, null, First, null, IsOrganiser: false))];

    private readonly StatisticsWords words = new(new Wording(new Phrasebook(), TimeProvider.System), Language.Korean);
    private StatisticsMaterial material = null!;
    private TeamStatistics statistics = null!;

    [GlobalSetup]
    public void SetUp()
    {
        MemberId[] ids = [.. members.Select(member => member.Id)];
        ImmutableDictionary<MemberId, AttendanceMark> marks = ids.ToImmutableDictionary(
            id => id, AttendanceMark (id) => id.Value % 5 == 0 ? new Late(7, null) : new Here(default));
        material = new StatisticsMaterial(
            [.. Enumerable.Range(0, Sessions).Select(day => new HeldSession(new(First.AddDays(day), [.. ids], new(marks)), [ids[day % 12]], [ids[(day + 1) % 12]]))],
            [.. Enumerable.Range(0, Questions).Select(number => new AskedQuestion(ids[number % 7], First.AddDays(number / 8), First.AddDays((number / 8) + (number % 5))))],
            [.. Enumerable.Range(0, Questions).Select(number => new GivenAnswers(ids[number % 11], First.AddDays(number / 8), 1))],
            [.. Enumerable.Range(0, Sessions / 3).Select(number => new PresentedPaper(First.AddDays(number * 3), [ids[number % 12]]))]);
        statistics = Count();
    }

    [Benchmark]
    public TeamStatistics Count() => TeamStatistics.Of(material, First, First.AddDays(Sessions), members);

    [Benchmark]
    public object Draw() => TeamCharts.Of(statistics, new Roster(members, []), words);

    [Benchmark]
    public byte[] Paint() => ChartSheet.Paint("부엉이", TeamCharts.Of(statistics, new Roster(members, []), words));
}
