namespace PeerBot.Domain.Minutes.Markup;

/// <summary>
/// Some readers make links of bare addresses and take every sign up to the next blank for a part of them, even the one that
/// opens code. So on a line with code no address may begin by itself.
/// </summary>
internal static class BareAddress
{
    private static readonly string[] Beginnings = ["http", "https", "ftp", "mailto", "tel", "xmpp", "www"];

    /// <summary>Whether the word that ends before this colon or dot begins an address.</summary>
    public static bool BeginsBefore(string line, int at)
    {
        foreach (string word in Beginnings)
        {
            bool stands = at >= word.Length && line.AsSpan(at - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
            if (stands && line[at] == (word == "www" ? '.' : ':'))
            {
                return true;
            }
        }

        return false;
    }
}
