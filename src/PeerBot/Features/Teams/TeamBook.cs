using PeerBot.Chat;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>Looks teams up for those who are not carrying out a command, such as the pages and the platforms' completion.</summary>
internal sealed class TeamBook(Database database, ITeamDirectory teams, TimeProvider clock) : ITeamGlance
{
    /// <returns>The teams of a platform, the oldest first.</returns>
    public Task<IReadOnlyList<TeamRecord>> ListAsync(string platform, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => TeamStore.ListAsync(work, platform, token), cancellationToken);

    /// <returns>The team that lives in a place with its people, or <see langword="null"/>.</returns>
    public Task<TeamContext?> FindAsync(Place place, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => teams.FindAsync(work, place, token), cancellationToken);

    /// <returns>When the next meeting of the team in a place begins, strictly after a moment; <see langword="null"/> when none is in sight.</returns>
    public Task<DateTimeOffset?> NextMeetingAsync(Place place, DateTimeOffset after, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } record)
                {
                    return null;
                }

                DateOnly today = record.Team.DateOf(after);
                MeetingCalendar calendar = await CalendarStore.LoadAsync(work, record.Team, today, token);
                return calendar
                    .Between(today, today.AddDays(MeetingCalendar.HorizonDays))
                    .FirstOrDefault(meeting => meeting.StartsAt > after)?.StartsAt;
            },
            cancellationToken);

    async Task<TeamGlance?> ITeamGlance.FindAsync(Place place, CancellationToken cancellationToken) =>
        await FindAsync(place, cancellationToken) is { } team
            ? new TeamGlance(team.Roster, clock.GetUtcNow(), team.Team.Schedule.Zone, team.Language)
            : null;
}
