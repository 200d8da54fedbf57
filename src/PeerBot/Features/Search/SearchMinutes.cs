using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Search;

/// <summary><c>/minutes search</c>: where something was said, for the caller alone.</summary>
internal sealed class SearchMinutes : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string query = call.Options.Text("text");
        int page = call.Options.NumberOrNull("page") ?? 1;
        SearchPage found = await TeamSearch.FindAsync(call.Work, call.Team.Id, call.Caller.Id, query, page, cancellationToken);
        if (found.Hits is [])
        {
            return Reply.ToCaller(Message.Say(page == 1 ? "search.nothing" : "search.no-more", ("query", query)));
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("search.title", ("query", query)),
            Body = [new Bullets([.. found.Hits.Select(Line)])],
            Buttons = [.. Turn(query, page - 1, page > 1, "search.back"), .. Turn(query, page + 1, found.HasMore, "search.more")],
        });
    }

    private static Phrase Line(SearchHit hit) => Phrase.Of(
        "search.hit",
        ("what", What(hit)), ("before", hit.Excerpt.Before), ("hit", hit.Excerpt.Hit), ("after", hit.Excerpt.After));

    private static Phrase What(SearchHit hit)
    {
        string key = "search.kind." + hit.Kind.ToString().ToLowerInvariant();
        Phrase kind = hit.Number is { } number ? Phrase.Of(key, ("number", number)) : Phrase.Of(key);
        return hit.Date is { } date ? Phrase.Of("search.dated", ("what", kind), ("date", date)) : kind;
    }

    private static IEnumerable<Button> Turn(string query, int page, bool exists, string label) => exists
        ? [new Button(Phrase.Of(label), CommandCall.Of("minutes search", ("text", query), ("page", page.ToString(CultureInfo.InvariantCulture))))]
        : [];
}
