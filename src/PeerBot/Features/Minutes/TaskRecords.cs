using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes;

/// <summary>Says in the minutes what was agreed to be done. Tasks of an agenda item stand with it.</summary>
internal static class TaskRecords
{
    public static IEnumerable<TaskRecord> Of(DayMaterial material, Session session)
    {
        HashSet<int> items = AgendaRecords.NumbersIn(material, session);
        return material.Tasks[session.Id]
            .Where(task => !(task.AgendaNumber is { } item && items.Contains(item)))
            .OrderBy(task => task.Number)
            .Select(task => Of(material.Roster, task));
    }

    public static TaskRecord Of(Roster roster, TeamTask task) =>
        new(task.Text, SessionRecords.Names(roster, task.Owners), task.Due, task.State == TaskState.Done);
}
