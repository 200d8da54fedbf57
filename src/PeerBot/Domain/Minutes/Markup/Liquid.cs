using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>
/// Jekyll runs Liquid over a whole page before anything else, in code too, and older versions cannot be told not to. So no
/// opening sign of Liquid is left but the one that prints such a sign; <c>raw</c> blocks would end at a member's own
/// <c>endraw</c>.
/// </summary>
internal static class Liquid
{
    /// <param name="markdown">The whole body, so that no sign can be put together from two harmless halves.</param>
    public static string Inert(string markdown)
    {
        StringBuilder inert = new(markdown.Length);
        for (int at = 0; at < markdown.Length; at++)
        {
            bool opens = markdown[at] == '{' && at + 1 < markdown.Length && markdown[at + 1] is ('{' or '%');
            if (opens)
            {
                inert.Append("{{ \"{").Append(markdown[++at]).Append("\" }}");
            }
            else
            {
                inert.Append(markdown[at]);
            }
        }

        return inert.ToString();
    }
}
