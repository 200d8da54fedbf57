using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PeerBot.Chat;

/// <summary>A short key that is the same for the same text, also after a restart.</summary>
internal static class StableKey
{
    private const int Bytes = 18;

    /// <returns>24 characters, short enough for every service.</returns>
    public static string Of(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
