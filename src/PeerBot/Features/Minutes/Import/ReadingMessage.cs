using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Tells in a chat what was understood of a post, what stays text, and who is not known.</summary>
internal static class ReadingMessage
{
    private const int MostKept = 5;

    /// <summary>With its year: a chat leaves it out, for there nobody speaks of years ago.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Bullets Of(ReadPost post, PostBatch batch)
    {
        MinutesReading reading = post.Reading!;
        ImmutableArray<Phrase>.Builder lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(Contents(reading.Day.Sessions));
        if (!reading.Kept.IsEmpty)
        {
            lines.Add(Phrase.Of("minutes.import.kept", ("count", reading.Kept.Count), ("first", string.Join(" · ", reading.Kept.Take(MostKept)))));
        }

        if (!batch.Strangers.IsEmpty)
        {
            lines.Add(Phrase.Of("minutes.import.strangers", ("names", string.Join(", ", batch.Strangers.Select(static stranger => stranger.Name)))));
        }

        if (reading.IsYearGuessed)
        {
            lines.Add(Phrase.Of("minutes.import.year", ("date", Day(reading.Date!.Value))));
        }

        if (reading.IsEmpty)
        {
            lines.Add(Phrase.Of("minutes.import.empty"));
        }

        return new Bullets(lines.ToImmutable());
    }

    public static Paragraph Of(OrderProposal order, Roster roster) => new(Phrase.Of(
        order.IsSure ? "minutes.import.order" : "minutes.import.order-unsure",
        ("members", string.Join(", ", order.Order.Select(member => roster[member].Name))), ("count", order.InOrder), ("all", order.HandOvers)));

    private static Phrase Contents(Sequence<SessionRecord> sessions) => Phrase.Of(
        "minutes.import.contents",
        ("sessions", sessions.Count),
        ("present", sessions.Sum(static session => session.Present.Count + session.Late.Count)),
        ("items", sessions.Sum(static session => session.Agenda.Count)),
        ("questions", sessions.Sum(static session => session.Questions.Count)),
        ("papers", sessions.Sum(static session => session.Papers.Count)),
        ("tasks", sessions.Sum(static session => session.Tasks.Count)),
        ("notes", sessions.Sum(static session => session.Notes.Count)));
}
