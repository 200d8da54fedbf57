using System.Security.Cryptography;
using System.Text;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>Something short that is read in one place and typed in another, to prove that both are in the same hands.</summary>
/// <param name="Letters">In capitals, without what is put between them to be read more easily.</param>
internal readonly record struct OneTimeCode(string Letters)
{
    /// <summary>Without those that look like another.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>Some 40 bits: too many to be guessed while a code lives and few guesses are allowed.</summary>
    private const int Length = 8;

    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>What may be kept of it.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Letters)));

    public static OneTimeCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads a code as people type it: in small letters, with blanks or without the hyphen.</summary>
    public static OneTimeCode Read(string written) => new(string.Concat(written.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());

    /// <summary>Such as <c>7KQ2-M9XD</c>.</summary>
    public override string ToString() => Letters.Length == Length ? $"{Letters[..(Length / 2)]}-{Letters[(Length / 2)..]}" : Letters;
}
