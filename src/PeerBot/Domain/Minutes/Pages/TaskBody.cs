namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Tasks with a box to tick, their owners and due days.</summary>
internal static class TaskBody
{
    public static bool Write(Pen pen, Sequence<TaskRecord> tasks)
    {
        if (tasks.Count == 0)
        {
            return false;
        }

        pen.Page.Heading(3, pen.Words.Headings.Tasks);
        foreach (TaskRecord task in tasks)
        {
            pen.Page.Item("- ", () => pen.Page.Line((task.Done ? "[x] " : "[ ] ") + Sentence(pen, task, sayDone: false)));
        }

        return true;
    }

    public static string Sentence(Pen pen, TaskRecord task, bool sayDone) => pen.Title(task.Text) + Pen.Brackets(
    [
        pen.Names(task.Owners),
        task.Due is { } due ? MinutesWords.Fill(pen.Words.Labels.Due, ("date", pen.Words.Date(due))) : null,
        sayDone && task.Done ? pen.Words.Labels.TaskDone : null,
    ]);
}
