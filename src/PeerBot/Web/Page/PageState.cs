using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Feeds;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Web.Page;

/// <summary>Reads what the page shows: the teams, and of one of them its people and its latest messages.</summary>
internal sealed class PageState(TeamBook teams, MessageStream stream, Feed feed, LocalClock clock, SheetWriter sheets, MessageMenu menu)
{
    /// <param name="wanted">The place that the page showed last; another is shown when it is gone.</param>
    public async Task<StateView> ReadAsync(string token, string? wanted, string user, Language language, CancellationToken cancellationToken)
    {
        // First the position: what happens while the rest is read comes again by the feed, which harms nothing.
        string position = feed.Position;
        IReadOnlyList<(Place Place, TeamRecord Record)> known =
            [.. (await teams.ListAsync(LocalPlatform.Word, cancellationToken)).Select(team => (team.PlaceOn(LocalPlatform.Word)!, team))];
        Place? shown = known.FirstOrDefault(team => team.Place.Id == wanted).Place ?? (known is [var first, ..] ? first.Place : null);
        return new StateView(
            token,
            position,
            ClockView.Of(clock),
            [.. known.Select(team => new TeamView(team.Place.Id, team.Record.Team.Name, team.Record.Team.Schedule.Zone.Id))],
            sheets.Commands(language),
            menu.Items,
            shown is null ? null : await HereAsync(shown, user, cancellationToken));
    }

    public async Task<OlderView> OlderAsync(Place place, string user, long before, CancellationToken cancellationToken)
    {
        ImmutableArray<Entry> entries = await stream.ListAsync(place, user, before, cancellationToken);
        return new OlderView(entries, entries.Length == MessageStream.PageSize);
    }

    private async Task<HereView> HereAsync(Place place, string user, CancellationToken cancellationToken)
    {
        TeamContext? team = await teams.FindAsync(place, cancellationToken);
        OlderView latest = await OlderAsync(place, user, long.MaxValue, cancellationToken);
        return new HereView(
            place.Id,
            [.. (team?.Roster.Present ?? []).Select(member => new MemberView(member.Id.Value, member.UserIdOn(LocalPlatform.Word), member.Name, member.IsOrganiser))],
            latest.Entries,
            latest.HasOlder,
            await stream.FindLiveAsync(place, cancellationToken));
    }
}
