using PeerBot.Domain.Search;

namespace PeerBot.Features.Search;

/// <summary>An entry of the index that may be a hit.</summary>
internal sealed record SearchEntry(SearchKind Kind, int? Number, DateOnly? Date, string Text);
