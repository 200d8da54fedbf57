using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>What the bot will do by itself for a team, the next first.</summary>
internal static class GetUpcoming
{
    public static async Task<IResult> RunAsync(
        TeamBook teams, UpcomingActs upcoming, Wording wording, string place, string? language, CancellationToken cancellationToken)
    {
        TeamContext? team = await teams.FindAsync(new Place(LocalPlatform.Word, place), cancellationToken);
        Language chosen = Languages.Parse(language) ?? team?.Language ?? Language.English;
        ImmutableArray<ComingAct> coming = team is null ? [] : await upcoming.ListAsync(team, cancellationToken);
        UpcomingView[] views =
        [
            .. coming.Select(act => new UpcomingView(
                ActName.Of(act.Act), act.Act.At, wording.SayPlainly(act.Act.Reason, chosen), act.IsSkipped)),
        ];
        return Results.Json(views, PageJson.Default.UpcomingViewArray);
    }
}
