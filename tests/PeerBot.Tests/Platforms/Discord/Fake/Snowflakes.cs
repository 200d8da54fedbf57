using System.Globalization;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Ids as Discord makes them: unique, ordered, and telling when they were made.</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1_420_070_400_000;

    // Over all makers, or two users whose clock stands still would make the same ones.
    private static long made;

    public string Next()
    {
        long milliseconds = clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch;
        return ((milliseconds << 22) + Interlocked.Increment(ref made)).ToString(CultureInfo.InvariantCulture);
    }
}
