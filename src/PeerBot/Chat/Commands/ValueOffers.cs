using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Commands;

/// <summary>Where and when somebody types, and in which language they read.</summary>
/// <param name="Zone">Whose clock on the wall moments are shown by.</param>
public sealed record OfferRequest(Place Place, Roster Roster, DateTimeOffset Now, TimeZoneInfo Zone, Language Language)
{
    public DateOnly Today => LocalTime.DateAt(Now, Zone);
}

/// <summary>Offers the likeliest values of an option while it is typed.</summary>
public sealed class ValueOffers(Catalogue catalogue, Phrasebook phrasebook, IEnumerable<IItemSuggestions> items)
{
    private const int DaysAhead = 8;

    private readonly ImmutableDictionary<ItemKind, IItemSuggestions> items = items.ToImmutableDictionary(source => source.Kind);

    /// <returns>The likeliest first; empty for an unknown option and for one that can be anything.</returns>
    public async Task<ImmutableArray<Suggestion>> FindAsync(
        OfferRequest request, string path, string option, string typed, CancellationToken cancellationToken)
    {
        if (catalogue.Find(path)?.FindOption(option) is not { } spec)
        {
            return [];
        }

        if (spec.Kind == OptionKind.Item)
        {
            return items.GetValueOrDefault(spec.Item) is { } source
                ? await source.FindAsync(request.Place, typed, cancellationToken)
                : [];
        }

        if (spec.Kind == OptionKind.Moment)
        {
            return new MomentOffers(phrasebook).Find(request, typed);
        }

        IEnumerable<Suggestion> all = spec.Kind switch
        {
            OptionKind.Member or OptionKind.Members => request.Roster.Present.Select(member => new Suggestion(member.Name, member.Name)),
            OptionKind.Date => Days(request),
            OptionKind.DateRange => Ranges(request),
            OptionKind.Choice => spec.Choices.Select(word => new Suggestion(word, phrasebook[request.Language, $"choice.{word}"])),
            OptionKind.Repeat => RepeatReader.Words.Select(word => new Suggestion(word, phrasebook[request.Language, $"repeat.word.{word}"])),
            OptionKind.Flag => [new Suggestion("yes", phrasebook[request.Language, "page.yes"])],
            _ => [],
        };
        return [.. all.Where(suggestion => IsMeant(suggestion, typed))];
    }

    private IEnumerable<Suggestion> Days(OfferRequest request) =>
        Enumerable.Range(0, DaysAhead).Select(ahead =>
        {
            DateOnly date = request.Today.AddDays(ahead);
            string words = DateWords.Short(date, request.Language, request.Today.Year);
            string label = ahead switch
            {
                0 => $"{phrasebook[request.Language, "page.today"]} · {words}",
                1 => $"{phrasebook[request.Language, "page.tomorrow"]} · {words}",
                _ => words,
            };
            return new Suggestion(Iso(date), label);
        });

    private IEnumerable<Suggestion> Ranges(OfferRequest request)
    {
        DateOnly monday = request.Today.AddDays(-(((int)request.Today.DayOfWeek + 6) % 7));
        DateOnly first = new(request.Today.Year, request.Today.Month, 1);
        return
        [
            new Suggestion($"{Iso(monday)}..{Iso(monday.AddDays(6))}", phrasebook[request.Language, "page.this-week"]),
            new Suggestion($"{Iso(monday.AddDays(-7))}..{Iso(monday.AddDays(-1))}", phrasebook[request.Language, "page.last-week"]),
            new Suggestion($"{Iso(first)}..{Iso(first.AddMonths(1).AddDays(-1))}", phrasebook[request.Language, "page.this-month"]),
            new Suggestion("all", phrasebook[request.Language, "page.everything"]),
        ];
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsMeant(Suggestion suggestion, string typed) =>
        suggestion.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)
        || suggestion.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
