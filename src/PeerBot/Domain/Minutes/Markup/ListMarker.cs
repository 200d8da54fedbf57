using System.Globalization;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>What a list line begins with.</summary>
/// <param name="Number"><see langword="null"/> for a bullet.</param>
/// <param name="Length">Characters of the marker as it was typed.</param>
internal readonly record struct ListMarker(int? Number, int Length)
{
    private const int MaxDigits = 3;

    public string Written => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";

    /// <param name="content">A line without blanks at either end.</param>
    /// <returns><see langword="null"/> when the line is no list line: a year with a dot and a ruler are text.</returns>
    public static ListMarker? Of(string content)
    {
        if (content.Length > 2 && content[0] is ('-' or '*' or '+' or '•') && content[1] == ' ' && !IsRuler(content))
        {
            return new ListMarker(null, 2);
        }

        int digits = content.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MaxDigits && content.Length > digits + 2 && content[digits] == '.' && content[digits + 1] == ' '
            ? new ListMarker(int.Parse(content.AsSpan(0, digits), CultureInfo.InvariantCulture), digits + 2)
            : null;
    }

    private static bool IsRuler(string content) => content.AsSpan().IndexOfAnyExcept(content[0], ' ') < 0;
}
