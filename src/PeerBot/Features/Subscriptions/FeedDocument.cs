using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Domain.Subscriptions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Subscriptions;

/// <summary>
/// A team's calendar as a file (RFC 5545). Instants are written in UTC, so every program shows them by its own clock and no
/// rule of a zone can be misread; the same events always give the same bytes.
/// </summary>
internal sealed record FeedDocument(Team Team, ImmutableArray<FeedEvent> Events)
{
    private const string Instant = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>When anything in it changed last, on the whole second; the beginning of time for an empty one.</summary>
    public DateTimeOffset ModifiedAt => Events.IsEmpty
        ? DateTimeOffset.UnixEpoch
        : DateTimeOffset.FromUnixTimeSeconds(Events.Max(one => one.ModifiedAt).ToUnixTimeSeconds());

    public string ToIcs()
    {
        IcsPen pen = new();
        pen.Line("BEGIN", "VCALENDAR");
        pen.Line("VERSION", "2.0");
        pen.Line("PRODID", "-//PeerBot//PeerBot//EN");
        pen.Line("CALSCALE", "GREGORIAN");
        pen.Line("METHOD", "PUBLISH");
        pen.Text("NAME", Team.Name);
        pen.Text("X-WR-CALNAME", Team.Name);
        pen.Line("X-WR-TIMEZONE", Team.Schedule.Zone.Id);
        pen.Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        pen.Line("X-PUBLISHED-TTL", "PT1H");
        foreach (FeedEvent one in Events)
        {
            Write(pen, one);
        }

        pen.Line("END", "VCALENDAR");
        return pen.ToString();
    }

    private void Write(IcsPen pen, FeedEvent one)
    {
        pen.Line("BEGIN", "VEVENT");
        pen.Line("UID", string.Create(CultureInfo.InvariantCulture, $"{one.Name}.team-{Team.Id.Value}@peerbot"));
        pen.Line("DTSTAMP", Of(one.ModifiedAt));
        pen.Line("LAST-MODIFIED", Of(one.ModifiedAt));
        pen.Line("SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        pen.Line("DTSTART", Of(one.StartsAt));
        pen.Line("DTEND", Of(one.EndsAt));
        pen.Text("SUMMARY", one.Summary);
        if (one.Description.Length > 0)
        {
            pen.Text("DESCRIPTION", one.Description);
        }

        pen.Line("STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        pen.Line("TRANSP", one.IsCancelled ? "TRANSPARENT" : "OPAQUE");
        pen.Line("END", "VEVENT");
    }

    private static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);
}
