using Microsoft.Extensions.DependencyInjection;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>Chance that always falls the same way, whoever asks it and how often.</summary>
/// <param name="share">Where between 0 and 1 it falls.</param>
internal sealed class FixedRandom(double share = 0.5) : Random
{
    public static void PutIn(IServiceCollection services) => services.AddSingleton<Random>(new FixedRandom());

    public override int Next(int minValue, int maxValue) => minValue;

    public override long NextInt64() => 0;

    protected override double Sample() => share;
}
