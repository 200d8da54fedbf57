using PeerBot.Domain;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>Papers and tasks in the message of a day, one line each.</summary>
internal static class PlanMessage
{
    public static Phrase Of(PaperRecord paper) => With(paper.Title,
    [
        paper.Part,
        paper.Presenters.Count > 0 ? Phrase.Of("minutes.label.presented-by", ("members", paper.Presenters)) : null,
        paper.Date,
        paper.Done ? Phrase.Of("minutes.label.paper-done") : null,
    ]);

    public static Phrase Of(TaskRecord task) => With(task.Text,
    [
        task.Owners.Count > 0 ? task.Owners : null,
        task.Due is { } due ? Phrase.Of("minutes.label.due", ("date", due)) : null,
        task.Done ? Phrase.Of("minutes.label.task-done") : null,
    ]);

    private static Phrase With(string text, IEnumerable<object?> details)
    {
        object[] told = [.. details.OfType<object>()];
        return told is []
            ? Phrase.Of("minutes.verbatim", ("text", Excerpt.Of(text)))
            : Phrase.Of("minutes.name-with", ("name", Excerpt.Of(text)), ("details", told));
    }
}
