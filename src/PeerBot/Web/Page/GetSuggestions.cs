using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>The likeliest values of an option while somebody types it.</summary>
internal static class GetSuggestions
{
    public static async Task<IResult> RunAsync(
        ValueOffers offers, TeamBook teams, TimeProvider clock, string place, string path, string option, string? typed, string? language, CancellationToken cancellationToken)
    {
        Place here = new(LocalPlatform.Word, place);
        TeamContext? team = await teams.FindAsync(here, cancellationToken);
        ImmutableArray<Suggestion> found = team is null
            ? []
            : await offers.FindAsync(
                new OfferRequest(here, team.Roster, clock.GetUtcNow(), team.Team.Schedule.Zone, Languages.Parse(language) ?? team.Language),
                path, option, typed ?? "", cancellationToken);
        return Results.Json([.. found], PageJson.Default.SuggestionArray);
    }
}
