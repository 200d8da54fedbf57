using System.Security.Cryptography;

namespace PeerBot.Features.Archive;

/// <summary>How long a reader's ways into the archive last, and what they are made of.</summary>
internal static class SignInRules
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromMinutes(10);

    public static readonly TimeSpan SessionLife = TimeSpan.FromHours(12);

    /// <summary>256 random bits, as a link and a cookie can hold them.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
