using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>On the morning of a day: everything that is due on it, in one post. Only those who do it are notified.</summary>
internal sealed class DueTasksPost : ITimedPost
{
    private const string SlotFormat = "yyyy-MM-dd";

    /// <summary>A message holds no more buttons that one can tell apart.</summary>
    private const int MostButtons = 5;

    public string Name => ReminderKind.Tasks.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<TeamTask> open = await TaskStore.ListOpenAsync(planning.Work, planning.Team.Id, cancellationToken);
        return open.Select(task => task.Due).OfType<DateOnly>().Distinct().Select(due => Plan(planning, due));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DateOnly date = Slots.DateOf(slot);
        IReadOnlyList<TeamTask> open = await TaskStore.ListOpenAsync(work, context.Team.Id, cancellationToken);
        TeamTask[] due = [.. open.Where(task => task.Due == date)];
        return due is []
            ? null
            : new Message
            {
                Title = Phrase.Of("task.due", ("date", date)),
                Body = [.. due.Select(task => new Paragraph(Line(context.Roster, task, date)))],
                Buttons = [.. due.Take(MostButtons).Select(DoneButton)],
            };
    }

    private PlannedAct Plan(Planning planning, DateOnly due) => new(
        Name,
        due.ToString(SlotFormat, CultureInfo.InvariantCulture),
        LocalTime.Resolve(due, planning.Reminder(ReminderKind.Tasks).At, planning.Team.Schedule.Zone),
        LocalTime.Resolve(due.AddDays(1), TimeOnly.MinValue, planning.Team.Schedule.Zone),
        Phrase.Of("timetable.reason.tasks", ("date", due)));

    private static Phrase Line(Roster roster, TeamTask task, DateOnly date)
    {
        object owners = task.Owners.IsEmpty
            ? Phrase.Of("task.everybody")
            : task.Owners.Select(id => roster.IsAway(id, date) ? roster[id] : (object)new Ping(roster[id])).ToArray();
        return Phrase.Of("task.line", ("task", TaskPhrase.Name(task, ShortText.Of(task.Text))), ("owners", owners));
    }

    public static Button DoneButton(TeamTask task) => new(
        Phrase.Of("task.button.done", ("number", task.Number)),
        CommandCall.Of("task done", ("id", task.Number.ToString(CultureInfo.InvariantCulture))));
}
