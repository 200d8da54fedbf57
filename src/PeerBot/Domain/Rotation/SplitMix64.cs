namespace PeerBot.Domain.Rotation;

/// <summary>
/// Sebastiano Vigna's SplitMix64, kept here because its numbers must never change: a stored seed has to give the same
/// draw after an upgrade of the platform.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    /// <summary>The whole state; starting again from it continues the sequence.</summary>
    public ulong Seed { get; private set; } = seed;

    public ulong Next()
    {
        Seed = unchecked(Seed + 0x9E3779B97F4A7C15);
        ulong mixed = Seed;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Fisher and Yates, in place. The bias of the remainder is below one in 10^17 for any team.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = (int)(Next() % (ulong)(last + 1));
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
