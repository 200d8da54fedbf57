using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// A roll, a task or a question belongs to a member. So of people who are none the name moves into the text beside it, in the
/// words of the page, where it is read again; nobody is lost and nobody is made up.
/// </summary>
/// <param name="isMember">By the name that the record uses.</param>
internal sealed class MembersOnly(MinutesWords words, Func<string, bool> isMember)
{
    public DayRecord Of(DayRecord day) => day with { Sessions = [.. day.Sessions.Select(Of)] };

    private SessionRecord Of(SessionRecord session)
    {
        // Only the daily meeting hands roles on.
        Func<string, bool> holds = session.Type == MinutesSessionType.Peer ? isMember : static _ => false;
        bool isKept = session.Cancelled is not null && (session.Type != MinutesSessionType.Peer || session != new SessionRecord { Cancelled = session.Cancelled });
        string[] lines = [.. isKept ? [Cancelled(session.Cancelled!)] : Array.Empty<string>(), .. Strangers(session, holds)];
        return session with
        {
            Cancelled = isKept ? null : session.Cancelled,
            Moderators = [.. session.Moderators.Where(holds)],
            Scribes = [.. session.Scribes.Where(holds)],
            Present = [.. session.Present.Where(isMember)],
            Late = [.. session.Late.Where(Fits)],
            Absent = [.. session.Absent.Where(absence => isMember(absence.Name))],
            Next = Known(session.Next, holds),
            Agenda = [.. session.Agenda.Select(Of)],
            Questions = [.. session.Questions.Select(question => Of(question, session))],
            Papers = [.. session.Papers.Select(Of)],
            Tasks = [.. session.Tasks.Select(Of)],
            Notes = lines.Length > 0 ? [new NoteRecord(string.Join("\n\n", lines)), .. session.Notes] : session.Notes,
        };
    }

    private IEnumerable<string> Strangers(SessionRecord session, Func<string, bool> holds)
    {
        LabelWords labels = words.Labels;
        NextRoles next = session.Next ?? new NextRoles();
        string when = next.Date is { } date ? $" ({words.Date(date)})" : "";
        return new[]
        {
            Line(labels.Moderators, session.Moderators.Where(name => !holds(name))),
            Line(labels.Scribes, session.Scribes.Where(name => !holds(name))),
            Line(labels.Present, session.Present.Where(name => !isMember(name))),
            Line(labels.Late, session.Late.Where(late => !Fits(late)).Select(late => late.Name + Bracketed(
                late.Minutes is { } minutes ? MinutesWords.Fill(labels.LateMinutes, ("minutes", $"{minutes}")) : null, late.Reason))),
            Line(labels.Absent, session.Absent.Where(absence => !isMember(absence.Name)).Select(absence => absence.Name + Bracketed(absence.Reason))),
            Line((next.Weekly ? labels.NextWeekModerators : labels.NextModerators) + when, next.Moderators.Where(name => !holds(name))),
            Line((next.Weekly ? labels.NextWeekScribes : labels.NextScribes) + when, next.Scribes.Where(name => !holds(name))),
        }.OfType<string>();
    }

    private string Cancelled(string reason) => reason.Length == 0
        ? words.Sentences.Cancelled
        : MinutesWords.Fill(words.Sentences.CancelledBecause, ("reason", reason));

    private bool Fits(LateRecord late) => isMember(late.Name) && late.Minutes is >= 1 and <= Attendance.MaxMinutes;

    private static NextRoles? Known(NextRoles? next, Func<string, bool> holds) =>
        next is null || !next.Moderators.Concat(next.Scribes).Any(holds)
            ? null
            : next with { Moderators = [.. next.Moderators.Where(holds)], Scribes = [.. next.Scribes.Where(holds)] };

    private AgendaRecord Of(AgendaRecord item)
    {
        bool keepsBy = item.By is null || (item.Kind == AgendaKind.Suggestion && isMember(item.By));
        string[] strangers = [.. item.Presenters.Where(name => !isMember(name))];
        return item with
        {
            Title = item.Title + Bracketed(
                keepsBy ? null : MinutesWords.Fill(words.Labels.SuggestedBy, ("member", item.By!)),
                strangers.Length == 0 ? null : MinutesWords.Fill(words.Labels.PresentedBy, ("members", string.Join(", ", strangers)))),
            By = keepsBy ? item.By : null,
            Presenters = [.. item.Presenters.Where(isMember)],
            Papers = [.. item.Papers.Select(Of)],
            Tasks = [.. item.Tasks.Select(Of)],
        };
    }

    private QuestionRecord Of(QuestionRecord question, SessionRecord session)
    {
        string text = question.Asker is { } asker && !isMember(asker) ? $"{Addressed(asker)}{words.Labels.Separator}{question.Text}" : question.Text;
        return question with
        {
            Asker = question.Asker is { } known && isMember(known) ? known : null,
            Text = question.Votes > 0
                ? $"{text}\n({MinutesWords.Fill(words.Labels.Votes, ("count", $"{question.Votes}"))})"
                : text,
            Votes = 0,
            MergedInto = session.Questions.Any(other => other.Number == question.MergedInto) ? question.MergedInto : null,
        };
    }

    private PaperRecord Of(PaperRecord paper)
    {
        string[] strangers = [.. paper.Presenters.Where(name => !isMember(name))];
        string line = strangers.Length == 0 ? "" : MinutesWords.Fill(words.Labels.PresentedBy, ("members", string.Join(", ", strangers)));
        return paper with
        {
            Presenters = [.. paper.Presenters.Where(isMember)],
            Preparation = line.Length == 0 ? paper.Preparation : string.Join('\n', new[] { paper.Preparation, line }.OfType<string>()),
        };
    }

    private TaskRecord Of(TaskRecord task) => task with
    {
        Text = task.Text + Bracketed([.. task.Owners.Where(name => !isMember(name))]),
        Owners = [.. task.Owners.Where(isMember)],
    };

    private string Addressed(string name) => MinutesWords.Fill(words.Labels.Member, ("member", name));

    private string? Line(string label, IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } joined ? label + words.Labels.Separator + joined : null;

    private static string Bracketed(params string?[] facts) =>
        string.Join(", ", facts.OfType<string>()) is { Length: > 0 } joined ? $" ({joined})" : "";
}
