using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>Every night another day comes into the two weeks that the platform's calendar shows.</summary>
internal sealed class ShowNextDays : ITimedAct
{
    private static readonly TimeOnly Night = new(3, 0);

    public string Name => ShownMeetings.Act;

    public bool IsPost => false;

    public Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        (DateOnly first, DateOnly last) = planning.Days;
        IEnumerable<DateOnly> days = planning.Team.Settings.ShowsEvents
            ? Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber)
            : [];
        return Task.FromResult(days
            .Select(day => LocalTime.Resolve(day, Night, planning.Team.Schedule.Zone))
            .Select(at => new PlannedAct(Name, Slots.Of(planning.Team, at), at, at.AddDays(1), Phrase.Of("session.event.night"))));
    }

    public Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken) =>
        ShownMeetings.RequestAsync(work, context.Team.Id, now, cancellationToken);
}
