using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes;

/// <summary>Says in the minutes what was talked about: a session's own items, and earlier ones as far as they came up in it.</summary>
internal static class AgendaRecords
{
    public static IEnumerable<AgendaRecord> Of(DayMaterial material, Session session) =>
        In(material, session).Select(item => Record(material, session, item));

    /// <returns>The numbers of the items that stand in the minutes of a session.</returns>
    public static HashSet<int> NumbersIn(DayMaterial material, Session session) => [.. In(material, session).Select(item => item.Number)];

    private static IEnumerable<AgendaItem> In(DayMaterial material, Session session) =>
    [
        .. material.Agenda.FromElsewhere.Where(item => CameUpIn(item, session)),
        .. material.Agenda.Own.Where(item => item.Session.Id == session.Id),
    ];

    /// <summary>What somebody wrote of an item in one go: the first line names it, the others are the first words about it.</summary>
    private static (string Title, string? More) Split(string text)
    {
        string[] lines = text.Trim().Split('\n', 2, StringSplitOptions.TrimEntries);
        return (lines[0], lines.Length > 1 ? lines[1] : null);
    }

    private static bool CameUpIn(AgendaItem item, Session session) =>
        item.Session.Id != session.Id
        && (item.Decision?.Session == session.Id || item.Comments.Any(comment => comment.Session == session.Id));

    private static AgendaRecord Record(DayMaterial material, Session session, AgendaItem item)
    {
        Roster roster = material.Roster;
        (string title, string? more) = Split(item.Text);
        CommentRecord[] first = more is not null && item.Session.Id == session.Id ? [new CommentRecord(more)] : [];
        return new AgendaRecord
        {
            Number = item.Number,
            Kind = item.Kind,
            Title = title,
            By = item is { Kind: AgendaKind.Suggestion, By: { } by } ? roster[by].Name : null,
            Presenters = SessionRecords.Names(roster, item.Presenters),
            Comments =
            [
                .. first,
                .. item.Comments
                    .Where(comment => comment.Session == session.Id)
                    .Select(comment => new CommentRecord(comment.Text, SessionRecords.NameOf(roster, comment.By))),
            ],
            Outcome = OutcomeIn(session, item),
            Papers = [.. material.Scheduled[session.Id].Where(paper => paper.AgendaNumber == item.Number).Select(paper => PaperRecords.Of(roster, paper))],
            Tasks = [.. material.Tasks[session.Id].Where(task => task.AgendaNumber == item.Number).Select(task => TaskRecords.Of(roster, task))],
        };
    }

    /// <summary>What a later session decided stands in its minutes; in those of the item's own session it was put off.</summary>
    private static OutcomeRecord? OutcomeIn(Session session, AgendaItem item) => item.Decision switch
    {
        { } decision when decision.Session == session.Id => new OutcomeRecord(decision.Outcome, decision.Text),
        not null when item.Session.Id == session.Id => new OutcomeRecord(AgendaOutcome.Deferred),
        _ => null,
    };
}
