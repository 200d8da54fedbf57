using PeerBot.Domain.Search;

namespace PeerBot.Features.Search;

/// <summary>Something that was found.</summary>
/// <param name="Number">Of the question, agenda item, paper, task or note it is or belongs to; what has none has no number.</param>
/// <param name="Date">The day of its session, else its own.</param>
internal sealed record SearchHit(SearchKind Kind, int? Number, DateOnly? Date, SearchExcerpt Excerpt);

/// <summary>One page of what was found, the likeliest first.</summary>
/// <param name="HasMore">There is a page after this one.</param>
internal sealed record SearchPage(IReadOnlyList<SearchHit> Hits, bool HasMore)
{
    public static SearchPage Empty { get; } = new([], HasMore: false);
}
