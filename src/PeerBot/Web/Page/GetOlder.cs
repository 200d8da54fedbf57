using PeerBot.Chat;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>The messages before those that the page has.</summary>
internal static class GetOlder
{
    public static async Task<IResult> RunAsync(PageState state, string place, string user, long before, CancellationToken cancellationToken) =>
        Results.Json(
            await state.OlderAsync(new Place(LocalPlatform.Word, place), user, before, cancellationToken),
            PageJson.Default.OlderView);
}
