using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Text that is no Markdown, such as a name, out of a line that was written to show it.</summary>
internal static partial class Literal
{
    public static string Of(string markdown) =>
        Entity().Replace(Escape().Replace(markdown, "${mark}"), static entity => entity.Value switch
        {
            "&lt;" => "<",
            "&amp;" => "&",
            "&nbsp;" => " ",
            _ => ((char)int.Parse(entity.ValueSpan[2..^1], System.Globalization.CultureInfo.InvariantCulture)).ToString(),
        });

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex("&(?:lt|amp|nbsp|#(?:35|42|46|58|93|94|95|126));")]
    private static partial Regex Entity();
}
