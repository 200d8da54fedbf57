using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>
/// Reads how something comes again: <c>daily</c>, <c>weekdays</c>, <c>weekly</c>, in either language, or a cron line of five
/// fields. Whether the fields hold sensible numbers is for whoever carries the line out.
/// </summary>
internal static partial class RepeatReader
{
    /// <summary>A cron line has five.</summary>
    public const int MostWords = 5;

    /// <summary>The words that <see cref="Read"/> gives, but for cron lines.</summary>
    public static readonly ImmutableArray<string> Words = ["once", "daily", "weekdays", "weekly"];

    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 100;

    /// <returns><c>once</c>, <c>daily</c>, <c>weekdays</c>, <c>weekly</c> or the cron line in upper case.</returns>
    public static Result<string> Read(string written) => Find(written) is { } repeat
        ? repeat
        : Problem.Invalid("repeat.unreadable", ("written", WrittenText.Excerpt(written)));

    public static string? Find(string written)
    {
        string folded = Folded.Fold(written, Longest);
        return folded switch
        {
            "once" or "한 번" or "한번" => "once",
            "daily" or "every day" or "everyday" or "매일" or "날마다" => "daily",
            "weekdays" or "every weekday" or "on weekdays" or "평일" or "평일마다" or "매 평일" => "weekdays",
            "weekly" or "every week" or "매주" or "주마다" or "매주마다" => "weekly",
            _ => Cron().IsMatch(folded) ? folded.ToUpperInvariant() : null,
        };
    }

    [GeneratedRegex(@"^(?:[\d*][\d*,/-]*) (?:[\d*][\d*,/-]*) (?:[\d*l?][\d*,/lw?-]*) (?:[\d*a-z][\d*,/a-z-]*) (?:[\d*a-z?][\d*,/a-z#?-]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cron();
}
