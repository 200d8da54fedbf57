using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads whole numbers, and the numbers of questions, agenda items, papers, tasks and reminders.</summary>
internal static partial class NumberReader
{
    public static Result<int> Read(OptionSpec option, string written)
    {
        Match match = Quantity().Match(Folded.Fold(written));
        if (!match.Success)
        {
            return Problem.Invalid("option.no-number", ("option", option.Name), ("written", WrittenText.Excerpt(written)));
        }

        return int.TryParse(match.Groups[1].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= option.Min && number <= option.Max
                ? number
                : Problem.Invalid("option.number-out-of-range", ("option", option.Name), ("min", option.Min), ("max", option.Max));
    }

    /// <summary>Reads <c>12</c>, <c>#12</c> or the number as a card shows it, such as <c>Q12</c>; the first thing of a kind has the number 1.</summary>
    public static Result<int> ReadItem(OptionSpec option, string written)
    {
        Match match = ItemNumber().Match(Folded.Fold(written));
        return match.Success
            && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
                ? number
                : Problem.Invalid("option.no-item", ("option", option.Name), ("written", WrittenText.Excerpt(written)));
    }

    /// <summary>A number, perhaps with the word for what is counted: minutes, people or times.</summary>
    [GeneratedRegex(@"^([+-]?\d{1,9})(?: ?(?:min|mins|minutes|분|명|번|회|개))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?:# ?|[aqptr])?(\d{1,10})번?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();
}
