using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary>
/// <c>/session open</c>: the meeting begins. A day that was forgotten can be opened afterwards; a day without a planned
/// meeting gets one.
/// </summary>
internal sealed class OpenSession(SessionCard card, SessionMove move) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } already)
        {
            return Problem.Conflict("session.already-open", ("session", SessionPhrase.Title(already)));
        }

        DateOnly date = call.Options.DateOrNull("date") ?? call.Today;
        if (date > call.Today)
        {
            return Problem.Invalid("session.not-yet", ("date", date));
        }

        SessionType type = Enum.Parse<SessionType>(call.Options.TextOrNull("type") ?? "peer", ignoreCase: true);
        Result<Session> planned = type == SessionType.Peer
            ? await PlannedPeerAsync(call, date, cancellationToken)
            : await SessionStore.AddAsync(call.Work, call.Team.Id, date, type, call.Now, cancellationToken);
        if (planned.Problem is { } problem)
        {
            return problem;
        }

        Result<Session> opened = planned.Value.Open(call.Now);
        if (opened.Problem is { } conflict)
        {
            return conflict;
        }

        Session session = await CompleteAsync(call, opened.Value, cancellationToken);
        await SessionStore.SaveAsync(call.Work, session, cancellationToken);
        await SessionCard.RequestAsync(call.Work, session, call.Now, cancellationToken);
        await SessionRoom.RequestAsync(call, session, cancellationToken);
        return Reply.ToTeam(await card.WriteAsync(call.Work, call.Context, session, cancellationToken));
    }

    private async Task<Result<Session>> PlannedPeerAsync(TeamCall call, DateOnly date, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> ofTheDay = await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken);
        if (ofTheDay.Any(session => session is { Type: SessionType.Peer, State: SessionState.Closed }))
        {
            return Problem.Conflict("session.held-already", ("date", date));
        }

        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, date, cancellationToken);
        if (date == call.Today && !calendar.IsMeetingDay(date))
        {
            Result<MeetingCalendar> extra = calendar.AddExtra(date, TimeNow(call), call.Today);
            if (extra.Problem is { } problem)
            {
                return problem;
            }

            await CalendarStore.SaveAsync(call.Work, call.Team.Id, calendar, extra.Value, cancellationToken);
            calendar = extra.Value;
        }

        DateTimeOffset startsAt = calendar.MeetingOn(date)?.StartsAt
            ?? LocalTime.Resolve(date, call.Team.Schedule.At, call.Team.Schedule.Zone);
        Session planned = ofTheDay.FirstOrDefault(session => session is { Type: SessionType.Peer, State: SessionState.Planned })
            ?? await SessionStore.AddAsync(call.Work, call.Team.Id, date, SessionType.Peer, startsAt, cancellationToken);
        await move.CatchUpAsync(call, planned, calendar, cancellationToken);
        return planned;
    }

    private static async Task<Session> CompleteAsync(TeamCall call, Session session, CancellationToken cancellationToken)
    {
        bool isMentoring = session.Type == SessionType.Mentoring;
        session = session with
        {
            Title = call.Options.TextOrNull("title"),
            Guest = call.Options.TextOrNull("guest") ?? (isMentoring ? call.Team.Settings.Mentor : null),
        };
        if (session.Type != SessionType.Peer)
        {
            return session;
        }

        ImmutableArray<Member> named = call.Options.MembersOrEmpty("moderator");
        return session with
        {
            DayNumber = call.Options.NumberOrNull("day")
                ?? await SessionStore.CountHeldAsync(call.Work, call.Team.Id, session.Date, cancellationToken) + 1,
            Roles = named.IsEmpty ? null : new SessionRoles([.. named.Select(member => member.Id)], [], null, [], []),
        };
    }

    /// <summary>A meeting that nobody planned begins when it is opened, so nobody is late.</summary>
    private static TimeOnly TimeNow(TeamCall call) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(call.Now, call.Team.Schedule.Zone).DateTime);
}
