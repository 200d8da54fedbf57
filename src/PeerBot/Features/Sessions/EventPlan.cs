using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>What the platform's calendar should show of a team, beside what it does show.</summary>
/// <param name="Wanted">The meetings of the next two weeks that did not begin, by date.</param>
/// <param name="Shown">By date.</param>
/// <param name="Begun">The peer sessions of the dates that are shown, as far as they began.</param>
/// <param name="MovedFrom">By date of a meeting, the date from which it was moved here.</param>
internal sealed record EventPlan(
    ImmutableSortedDictionary<DateOnly, MeetingEvent> Wanted,
    ImmutableSortedDictionary<DateOnly, ShownEvent> Shown,
    ImmutableDictionary<DateOnly, SessionState> Begun,
    ImmutableDictionary<DateOnly, DateOnly> MovedFrom)
{
    /// <summary>Including today.</summary>
    private const int DaysAhead = 14;

    public static async Task<EventPlan> LoadAsync(Work work, TeamContext context, Wording wording, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Team team = context.Team;
        DateOnly today = team.DateOf(now);
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, team, today, cancellationToken);
        IReadOnlyList<ShownEvent> shown = await MeetingEventStore.ListAsync(work, team.Id, cancellationToken);
        DateOnly first = shown.Select(known => known.Date).Append(today).Min();
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(work, team.Id, first, today.AddDays(DaysAhead), cancellationToken);
        ImmutableDictionary<DateOnly, SessionState> begun = sessions
            .Where(session => session is { Type: SessionType.Peer, State: not SessionState.Planned })
            .GroupBy(session => session.Date)
            .ToImmutableDictionary(day => day.Key, day => day.Last().State);
        string name = wording.SayPlainly(Phrase.Of("session.event", ("team", team.Name)), context.Language);
        string description = wording.SayPlainly(Phrase.Of("session.event.about"), context.Language);
        return new EventPlan(
            team.Settings.ShowsEvents
                ? calendar.Between(today, today.AddDays(DaysAhead))
                    .Where(meeting => meeting.StartsAt > now && !begun.ContainsKey(meeting.Date))
                    .ToImmutableSortedDictionary(meeting => meeting.Date, meeting => new MeetingEvent(name, description, meeting.StartsAt, meeting.EndsAt))
                : ImmutableSortedDictionary<DateOnly, MeetingEvent>.Empty,
            shown.ToImmutableSortedDictionary(known => known.Date, known => known),
            begun,
            calendar.Exceptions.Values.OfType<MovedHere>().ToImmutableDictionary(moved => moved.Date, moved => moved.From));
    }

    /// <returns>What has to be done, in the order in which it should be.</returns>
    public IEnumerable<EventStep> Steps(DateTimeOffset now)
    {
        HashSet<DateOnly> kept = [];
        List<EventStep> steps = [];
        foreach ((DateOnly date, MeetingEvent meeting) in Wanted)
        {
            DateOnly before = Shown.ContainsKey(date) || !IsMoved(date, out DateOnly from) ? date : from;
            kept.Add(before);
            if (Shown.GetValueOrDefault(before) is not { } shown)
            {
                steps.Add(new AddEvent(date, meeting));
            }
            else if (before != date || !shown.Shows(meeting))
            {
                steps.Add(new ChangeEvent(shown, date, meeting));
            }
        }

        return [.. Shown.Values.Where(shown => !kept.Contains(shown.Date)).Select(shown => Farewell(shown, now)).OfType<EventStep>(), .. steps];
    }

    private bool IsMoved(DateOnly date, out DateOnly from) =>
        MovedFrom.TryGetValue(date, out from) && Shown.ContainsKey(from) && !Wanted.ContainsKey(from) && !Begun.ContainsKey(from);

    private EventStep? Farewell(ShownEvent shown, DateTimeOffset now) => Begun.GetValueOrDefault(shown.Date, SessionState.Planned) switch
    {
        SessionState.Closed => new EndEvent(shown),
        SessionState.Open => null,
        _ when shown.StartsAt <= now && shown.EndsAt > now => null,
        _ when shown.StartsAt <= now => new EndEvent(shown),
        _ => new RemoveEvent(shown),
    };
}

/// <summary>One change in the platform's calendar.</summary>
internal abstract record EventStep;

/// <summary>A meeting is not shown yet.</summary>
internal sealed record AddEvent(DateOnly Date, MeetingEvent Meeting) : EventStep;

/// <summary>A meeting is shown otherwise than it will be.</summary>
/// <param name="Date">The meeting's date now.</param>
internal sealed record ChangeEvent(ShownEvent Shown, DateOnly Date, MeetingEvent Meeting) : EventStep;

/// <summary>A meeting is shown that will not take place.</summary>
internal sealed record RemoveEvent(ShownEvent Shown) : EventStep;

/// <summary>A meeting is shown that is over.</summary>
internal sealed record EndEvent(ShownEvent Shown) : EventStep;
