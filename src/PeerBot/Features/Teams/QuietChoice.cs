using PeerBot.Chat.Commands.Values;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Teams;

/// <summary>The quiet hours as people write them: <c>22:00-07:00</c>, <c>10pm~7am</c>, <c>22-7</c>, or <c>off</c>.</summary>
/// <param name="Hours"><see langword="null"/> for none.</param>
internal sealed record QuietChoice(QuietHours? Hours)
{
    public static Result<QuietChoice> Read(string written)
    {
        string folded = written.Trim().ToLowerInvariant();
        if (folded is "off" or "none" or "끔" or "없음")
        {
            return new QuietChoice(Hours: null);
        }

        return folded.Split(['-', '~', '–']) is [var from, var until] && Time(from) is { } first && Time(until) is { } last && first != last
            ? new QuietChoice(new QuietHours(first, last))
            : Problem.Invalid("team.reminder-quiet", ("written", written));
    }

    /// <summary>A bare number is an hour: between two of them nobody means anything else.</summary>
    private static TimeOnly? Time(string written)
    {
        string word = written.Trim();
        return TimeReader.Find(word.Length is 1 or 2 && word.All(char.IsAsciiDigit) ? $"{word}:00" : word);
    }
}
