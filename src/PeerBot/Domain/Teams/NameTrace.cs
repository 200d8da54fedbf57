using System.Globalization;

namespace PeerBot.Domain.Teams;

/// <summary>Finds somebody in a text that others wrote or that was made for reading.</summary>
public static class NameTrace
{
    /// <summary>Whether a name or another word stands in a text as a word of its own, and not inside another.</summary>
    /// <remarks>In Korean a particle follows a name without a blank, so there only the beginning must be free.</remarks>
    public static bool Names(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            bool isFreeBefore = at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(name[0]);
            bool isFreeAfter = end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(name[^1]) || TakesParticles(name[^1]);
            if (isFreeBefore && isFreeAfter)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesParticles(char last) => char.GetUnicodeCategory(last) == UnicodeCategory.OtherLetter;
}
