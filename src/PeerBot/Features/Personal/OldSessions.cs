using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>How much there is of sessions that are older than a team wants to keep them.</summary>
internal sealed record OldSessions
{
    public int Sessions { get; init; }

    public int Questions { get; init; }

    public int AgendaItems { get; init; }

    public int Notes { get; init; }

    /// <param name="months">At least one.</param>
    public static Expiry Of(TeamContext context, int months, DateTimeOffset now)
    {
        DateOnly before = context.Team.DateOf(now).AddMonths(-months);
        return new Expiry(context, before, LocalTime.Resolve(before, TimeOnly.MinValue, context.Team.Schedule.Zone));
    }

    public static Task<OldSessions> CountAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.GetAsync<OldSessions>(
            $"""
            SELECT (SELECT count(*) FROM ({Expiry.Sessions})) AS Sessions,
                   (SELECT count(*) FROM questions WHERE session_id IN ({Expiry.Sessions})) AS Questions,
                   (SELECT count(*) FROM agenda_items WHERE session_id IN ({Expiry.Sessions})) AS AgendaItems,
                   (SELECT count(*) FROM minutes_notes WHERE session_id IN ({Expiry.Sessions})) AS Notes
            """,
            expiry.Values, cancellationToken);
}
