using Microsoft.Extensions.DependencyInjection;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>Chance that always falls the same way, whoever asks it and how often.</summary>
internal sealed class FixedRandom : Random
{
    private const double Half = 0.5;

    public static void PutIn(IServiceCollection services) => services.AddSingleton<Random>(new FixedRandom());

    public override int Next(int minValue, int maxValue) => minValue;

    public override long NextInt64() => 0;

    protected override double Sample() => Half;
}
