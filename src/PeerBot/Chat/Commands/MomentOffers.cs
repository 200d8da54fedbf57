using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands;

/// <summary>Offers moments while one is typed: first what was typed so far, as it is understood, then usual ones.</summary>
internal sealed class MomentOffers(Phrasebook phrasebook)
{
    /// <summary>Their texts are written so that they can be read as moments.</summary>
    internal static readonly ImmutableArray<string> Usual =
    [
        "moment.offer.half-hour", "moment.offer.hour", "moment.offer.tonight", "moment.offer.tomorrow", "moment.offer.afternoon", "moment.offer.week",
    ];

    public ImmutableArray<Suggestion> Find(OfferRequest request, string typed)
    {
        IEnumerable<Suggestion> usual = Usual.Select(key => Offer(request, phrasebook[request.Language, key])).OfType<Suggestion>();
        return Offer(request, typed) is { } understood
            ? [understood, .. usual.Where(offer => offer.Value != understood.Value && IsMeant(offer, typed))]
            : [.. usual.Where(offer => IsMeant(offer, typed))];
    }

    /// <returns><see langword="null"/> when the words are no moment to come.</returns>
    private static Suggestion? Offer(OfferRequest request, string words)
    {
        if (MomentReader.Read(words, request.Now, request.Zone, MomentReader.DayStart) is not { Problem: null, Value: var moment })
        {
            return null;
        }

        DateTime local = TimeZoneInfo.ConvertTime(moment, request.Zone).DateTime;
        string shown = DateWords.Short(DateOnly.FromDateTime(local), request.Language, request.Now.Year) + local.ToString(" HH:mm", CultureInfo.InvariantCulture);
        return new Suggestion(local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), $"{WrittenText.Excerpt(words)} · {shown}");
    }

    private static bool IsMeant(Suggestion offer, string typed) => offer.Label.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase);
}
