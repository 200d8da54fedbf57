using BenchmarkDotNet.Attributes;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Benchmarks;

/// <summary>What it costs to look ahead, by the size of the team.</summary>
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private RoleRotation rotation = null!;
    private DateOnly[] dates = null!;

    [Params(7, 50)]
    public int Members { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        rotation = RoleRotation.Start(Enumerable.Range(1, Members).Select(id => new MemberId(id)), seed: 1);
        dates = [.. Enumerable.Range(0, 60).Select(day => new DateOnly(2026, 8, 3).AddDays(day))];
    }

    [Benchmark]
    public int Forecast60Days() => rotation.Forecast(dates, static (_, _) => false).Length;

    [Benchmark]
    public RoleRotation HandOn() => rotation.Apply(new Handed(dates[0]), static (_, _) => false).Value;
}
