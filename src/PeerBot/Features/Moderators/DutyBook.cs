using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <summary>
/// The calendar and the rotations of a team together: who does what on which day. Members who joined or left since the
/// rotation was stored are in it or out of it already.
/// </summary>
internal sealed class DutyBook
{
    private readonly TeamContext context;
    private readonly StoredRotation moderators;
    private readonly StoredRotation scribes;

    private DutyBook(TeamContext context, DateOnly today, MeetingCalendar calendar, StoredRotation moderators, StoredRotation scribes)
    {
        (this.context, this.moderators, this.scribes) = (context, moderators, scribes);
        Meetings = new ComingMeetings(calendar, ComingMeetings.FirstDay(today, moderators.LastHeld));
    }

    /// <summary>The meetings to come.</summary>
    public ComingMeetings Meetings { get; }

    public static async Task<DutyBook> LoadAsync(Work work, TeamContext context, DateOnly today, CancellationToken cancellationToken) =>
        new(
            context,
            today,
            await CalendarStore.LoadAsync(work, context.Team, today, cancellationToken),
            await RoleTurns.LoadAsync(work, context, Role.Moderator, cancellationToken),
            await RoleTurns.LoadAsync(work, context, Role.Scribe, cancellationToken));

    public StoredRotation Rotation(Role role) => role == Role.Scribe ? scribes : moderators;

    /// <summary>Somebody cannot serve in a role: they are away; and who moderates does not write as well.</summary>
    public IsAway IsAway(Role role) => role == Role.Moderator
        ? context.Roster.IsAway
        : (member, date) => context.Roster.IsAway(member, date)
            || moderators.Rotation.ModeratorsOn(date, context.Roster.IsAway).Contains(member);

    /// <summary>Who does what on the coming meeting days, if all of them are held and nobody changes anything.</summary>
    /// <param name="count">How many days; fewer come back when fewer are in sight.</param>
    public IReadOnlyList<Duty> Forecast(int count)
    {
        // One day more than asked for: whoever moderates next may be the scribe of the last.
        DateOnly[] dates = [.. Meetings.All.Take(count + 1).Select(meeting => meeting.Date)];
        Dictionary<DateOnly, Sequence<MemberId>> leading = Play(moderators.Rotation, dates, context.Roster.IsAway);
        Dictionary<DateOnly, Sequence<MemberId>> writing = Play(
            scribes.Rotation, dates, (member, date) => context.Roster.IsAway(member, date) || leading[date].Contains(member));

        return
        [
            .. dates.Take(count).Select((date, index) => new Duty(date, leading[date], context.Team.Settings.Scribe switch
            {
                ScribeSource.NextModerator when index + 1 < dates.Length => [.. leading[dates[index + 1]].Except(leading[date]).Take(1)],
                ScribeSource.OwnOrder => writing[date],
                _ => [],
            })),
        ];
    }

    /// <returns>Who does what on a coming meeting day; <see langword="null"/> for any other day.</returns>
    public Duty? On(DateOnly date)
    {
        if (Meetings.On(date) is null)
        {
            return null;
        }

        int before = Meetings.All.TakeWhile(meeting => meeting.Date < date).Count();
        return Forecast(before + 1)[before];
    }

    private static Dictionary<DateOnly, Sequence<MemberId>> Play(RoleRotation rotation, DateOnly[] dates, IsAway isAway) =>
        rotation.Forecast(dates, isAway).ToDictionary(turn => turn.Date, turn => turn.Members);
}
