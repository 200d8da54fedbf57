using PeerBot.Domain.Minutes;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes;

/// <summary>Says in the minutes which papers were presented and which got their day. Those of an agenda item stand with it.</summary>
internal static class PaperRecords
{
    public static IEnumerable<PaperRecord> Of(DayMaterial material, Session session)
    {
        HashSet<int> items = AgendaRecords.NumbersIn(material, session);
        return material.Scheduled[session.Id]
            .Concat(IsMain(material, session) ? material.Presented[session.Date] : [])
            .Where(paper => !(paper.ScheduledIn == session.Id && paper.AgendaNumber is { } item && items.Contains(item)))
            .DistinctBy(paper => paper.Number)
            .OrderBy(paper => paper.Date ?? DateOnly.MaxValue)
            .ThenBy(paper => paper.Number)
            .Select(paper => Of(material.Roster, paper));
    }

    public static PaperRecord Of(Roster roster, Paper paper) => new()
    {
        Title = paper.Title,
        Url = paper.Url,
        Venue = paper.Venue,
        Series = paper.Series,
        Part = paper.Part,
        Presenters = SessionRecords.Names(roster, paper.Presenters),
        Date = paper.Date,
        Preparation = paper.Preparation,
        Materials = [.. paper.Materials.Select(material => new MaterialLink(material.Label, material.Url))],
        Done = paper.State == PaperState.Done,
    };

    /// <summary>A paper has a day and no session, so it stands in the peer session of the day, or in the first without one.</summary>
    private static bool IsMain(DayMaterial material, Session session) =>
        material.Sessions.Where(other => other.Date == session.Date).MinBy(other => other.Type != SessionType.Peer)?.Id == session.Id;
}
