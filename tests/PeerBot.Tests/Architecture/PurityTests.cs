using PeerBot.Domain;

namespace PeerBot.Tests.Architecture;

public sealed class PurityTests
{
    private const string SampleDomain = "PeerBot.Tests.Architecture.Samples.Domain";

    [Fact]
    public void Domain_knows_no_world_no_waiting_no_clock_and_no_dice() =>
        Offences.None(Purity.Offenders(CompiledType.Under("PeerBot.Domain", typeof(Problem).Assembly.Location)));

    [Theory]
    [InlineData("ReadsTheClock", "System.DateTimeOffset.get_UtcNow")]
    [InlineData("TakesAClock", "System.TimeProvider")]
    [InlineData("RollsDice", "System.Random")]
    [InlineData("MakesAnId", "System.Guid.NewGuid")]
    [InlineData("Awaits", "System.Threading.Tasks.Task")]
    [InlineData("ReadsAFile", "System.IO.File")]
    [InlineData("AsksWhereItRuns", "System.TimeZoneInfo.get_Local")]
    public void Impurity_is_found(string type, string named) =>
        Assert.Contains(
            $"{SampleDomain}.{type} names {named}",
            Purity.Offenders(CompiledType.Under(SampleDomain, typeof(PurityTests).Assembly.Location)));
}
