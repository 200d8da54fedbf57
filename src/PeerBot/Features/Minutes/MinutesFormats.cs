using System.Collections.Immutable;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>The words by which people name a format.</summary>
internal static class MinutesFormats
{
    public static ImmutableArray<string> All { get; } =
        [.. Enum.GetValues<MinutesFormat>().Select(format => format.ToString().ToLowerInvariant())];

    /// <param name="word">One of <see cref="All"/>, or <see langword="null"/> for the usual one.</param>
    public static MinutesFormat Of(string? word) => word is null ? MinutesFormat.Jekyll : Enum.Parse<MinutesFormat>(word, ignoreCase: true);
}
