using System.Globalization;
using System.Text;
using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes;

/// <summary>
/// Every heading and label of the minutes in one language, taken from the phrasebook by the caller: the Domain reads no
/// files. A text with named places is a template.
/// </summary>
public sealed record MinutesWords
{
    public required HeadingWords Headings { get; init; }

    public required LabelWords Labels { get; init; }

    public required SentenceWords Sentences { get; init; }

    /// <summary>The names of outcomes, by outcome.</summary>
    public required IReadOnlyDictionary<AgendaOutcome, string> Outcomes { get; init; }

    /// <summary>Short names of the days, Sunday first.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <param name="textOf">
    /// Gives the text of a key such as <c>minutes.heading.questions</c> as it stands in the phrasebook, its named places unfilled.
    /// </param>
    public static MinutesWords From(Func<string, string> textOf) => new()
    {
        Headings = HeadingWords.From(name => textOf($"minutes.heading.{name}")),
        Labels = LabelWords.From(name => textOf($"minutes.label.{name}")),
        Sentences = SentenceWords.From(name => textOf($"minutes.sentence.{name}")),
        Outcomes = Enum.GetValues<AgendaOutcome>().ToDictionary(static outcome => outcome, outcome => textOf(KeyOf("outcome", outcome))),
        Weekdays = [.. Enum.GetValues<DayOfWeek>().Select(day => textOf(KeyOf("weekday", day)))],
    };

    /// <summary>A date with its weekday, the same on every machine.</summary>
    internal string Date(DateOnly date) =>
        Fill(Labels.Date, ("date", Iso(date)), ("weekday", Weekdays[(int)date.DayOfWeek]));

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Puts texts into the named places of a template. A filled-in text is never looked at again.</summary>
    internal static string Fill(string template, params ReadOnlySpan<(string Place, string Text)> places)
    {
        StringBuilder filled = new();
        int at = 0;
        while (at < template.Length)
        {
            string? text = null;
            foreach ((string place, string value) in places)
            {
                if (string.CompareOrdinal(template, at, $"{{{place}}}", 0, place.Length + 2) == 0)
                {
                    text = value;
                    at += place.Length + 2;
                    break;
                }
            }

            filled.Append(text ?? template[at++].ToString());
        }

        return filled.ToString();
    }

    private static string KeyOf<T>(string group, T value)
        where T : struct, Enum => $"minutes.label.{group}.{value.ToString().ToLowerInvariant()}";
}
