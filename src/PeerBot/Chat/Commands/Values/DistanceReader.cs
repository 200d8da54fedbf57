using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads hours and minutes from now: <c>in 30m</c>, <c>in 1h 30m</c>, <c>half an hour from now</c>, <c>한 시간 반 뒤</c>.</summary>
internal static partial class DistanceReader
{
    private static readonly string[] KoreanNumbers = ["한", "두", "세", "네", "다섯"];

    public static TimeSpan? Find(string folded)
    {
        if (folded is "in half an hour" or "half an hour from now" or "half an hour later")
        {
            return TimeSpan.FromMinutes(30);
        }

        Match match = English().Match(folded) is { Success: true } english ? english : Korean().Match(folded);
        return match.Success && (match.Groups["hours"].Success || match.Groups["minutes"].Success)
            ? TimeSpan.FromHours(Number(match.Groups["hours"])) + TimeSpan.FromMinutes(Number(match.Groups["minutes"]) + (match.Groups["half"].Success ? 30 : 0))
            : null;
    }

    private static int Number(Group written)
    {
        if (!written.Success)
        {
            return 0;
        }

        return char.IsAsciiDigit(written.Value[0])
            ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
            : Math.Max(1, Array.IndexOf(KoreanNumbers, written.Value) + 1);
    }

    [GeneratedRegex(@"^(?:(?<ahead>in |\+))?(?:(?<hours>\d{1,4}|an?) ?(?:hours?|hrs?|h))?(?:,? ?(?:and )?(?:(?<minutes>\d{1,5}|an?) ?(?:minutes?|mins?|m)|(?<half>a half)))?(?(ahead)| (?:from now|later))\z", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?:(?<hours>\d{1,4}|한|두|세|네|다섯) ?시간)?(?: ?(?:(?<minutes>\d{1,5}) ?분|(?<half>반)))? ?(?:뒤|후|있다가|이따가)에?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();
}
