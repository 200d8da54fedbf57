using System.Collections.Immutable;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary>Which edition of a day's minutes it is. The sessions count their own changes; the day's post holds them all.</summary>
internal static class DayRevision
{
    /// <param name="dateOf">The team's date of a moment.</param>
    public static DayRecord Stamp(DayRecord day, ImmutableArray<Session> sessions, Func<DateTimeOffset, DateOnly> dateOf)
    {
        if (sessions.IsEmpty)
        {
            // That nothing was held is no draft of anything.
            return day with { Revision = 1 };
        }

        if (sessions.Any(session => session.PublishedAt is null))
        {
            return day;
        }

        // A session that was published later than the others changed the day's post, as an edit does.
        DateTimeOffset[] published = [.. sessions.Select(session => session.PublishedAt!.Value).Distinct().Order()];
        DateTimeOffset latest = sessions.Select(session => session.RevisedAt).OfType<DateTimeOffset>().Append(published[^1]).Max();
        int revision = published.Length + sessions.Sum(session => session.Revision - 1);
        return day with
        {
            Revision = revision,
            PublishedOn = dateOf(published[0]),
            RevisedOn = revision > 1 ? dateOf(latest) : null,
        };
    }
}
