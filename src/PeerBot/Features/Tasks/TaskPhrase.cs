using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;

namespace PeerBot.Features.Tasks;

/// <summary>Names and describes tasks.</summary>
internal static class TaskPhrase
{
    /// <summary>Such as “T5 Read the BERT paper”.</summary>
    public static Phrase Name(TeamTask task) => Name(task, task.Text);

    /// <summary>The name, who does it and until when.</summary>
    public static Phrase Line(TeamTask task, Roster roster, DateOnly today)
    {
        Phrase line = Phrase.Of("task.line", ("task", Name(task, ShortText.Of(task.Text))), ("owners", Owners(task, roster)));
        line = task.Due is { } due ? Phrase.Of("task.line-due", ("line", line), ("due", due)) : line;
        return task switch
        {
            { State: TaskState.Done } => Phrase.Of("task.line-done", ("line", line)),
            _ when task.IsOverdue(today) => Phrase.Of("task.line-overdue", ("line", line)),
            _ => line,
        };
    }

    private static object Owners(TeamTask task, Roster roster) => task.Owners.IsEmpty
        ? Phrase.Of("task.everybody")
        : task.Owners.Select(id => roster[id]).ToArray();

    /// <summary>The name with the text in short.</summary>
    public static Phrase Name(TeamTask task, string text) => Phrase.Of("task.name", ("number", task.Number), ("text", text));
}
