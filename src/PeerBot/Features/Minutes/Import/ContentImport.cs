using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Tasks;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Writes what was said in a session of the past, in the order of the record: the numbers keep it.</summary>
internal static class ContentImport
{
    public static async Task AddAsync(ImportWork import, Session session, SessionRecord record, CancellationToken cancellationToken)
    {
        foreach (AgendaRecord item in record.Agenda)
        {
            await AddItemAsync(import, session, item, cancellationToken);
        }

        await AddQuestionsAsync(import, session, record, cancellationToken);
        foreach (PaperRecord paper in record.Papers)
        {
            await AddPaperAsync(import, session, paper, null, cancellationToken);
        }

        foreach (TaskRecord task in record.Tasks)
        {
            await AddTaskAsync(import, session, task, null, cancellationToken);
        }

        foreach (NoteRecord note in record.Notes)
        {
            await NoteStore.AddAsync(import.Work, session, note.Text, note.Heading, note.Closing, import.By, cancellationToken);
        }
    }

    private static async Task AddItemAsync(ImportWork import, Session session, AgendaRecord record, CancellationToken cancellationToken)
    {
        MemberId? by = record.By is { } name ? import.MemberOf(name, session.Date) : null;
        AgendaItem item = await AgendaStore.AddAsync(
            import.Work, import.Team, SessionDay.Of(session), record.Kind, record.Title, by, import.By,
            import.MembersOf(record.Presenters, session.Date), cancellationToken);
        if (record.Outcome is not null || !record.Comments.IsEmpty)
        {
            await AgendaStore.SaveAsync(import.Work, item with
            {
                Comments = [.. record.Comments.Select(comment => Comment(import, session, comment))],
                Decision = record.Outcome is { } outcome ? new AgendaDecision(outcome.Kind, outcome.Text, session.Id, session.Date) : null,
            }, cancellationToken);
        }

        foreach (PaperRecord paper in record.Papers)
        {
            await AddPaperAsync(import, session, paper, item.Number, cancellationToken);
        }

        foreach (TaskRecord task in record.Tasks)
        {
            await AddTaskAsync(import, session, task, item.Number, cancellationToken);
        }
    }

    private static AgendaComment Comment(ImportWork import, Session session, CommentRecord comment) =>
        new(comment.Text, import.SpeakerOf(comment.By, session.Date), session.Id, session.Date) { EnteredBy = import.By };

    private static async Task AddQuestionsAsync(ImportWork import, Session session, SessionRecord record, CancellationToken cancellationToken)
    {
        List<(Question Question, QuestionRecord Record)> added = [];
        foreach (QuestionRecord asked in record.Questions)
        {
            MemberId? asker = asked.Asker is { } name ? import.MemberOf(name, session.Date) : null;
            Question question = await QuestionStore.AddAsync(
                import.Work, import.Team, SessionDay.Of(session), asked.Kind, asked.Text, asker, import.By, cancellationToken);
            added.Add((question, asked));
        }

        foreach ((Question question, QuestionRecord asked) in added)
        {
            QuestionStanding standing = StandingOf(asked);
            if (standing != QuestionStanding.Asked || !asked.Answers.IsEmpty)
            {
                await QuestionStore.SaveAsync(import.Work, question with
                {
                    Standing = standing,
                    MergedInto = asked.MergedInto is { } into ? added.First(other => other.Record.Number == into).Question.Number : null,
                    Answers = [.. asked.Answers.Select(answer => AnswerOf(import, session, answer))],
                }, cancellationToken);
            }
        }
    }

    private static Answer AnswerOf(ImportWork import, Session session, AnswerRecord answer) =>
        new(answer.Text, import.SpeakerOf(answer.By, session.Date), session.Id, answer.AddedOn ?? session.Date) { EnteredBy = import.By };

    private static QuestionStanding StandingOf(QuestionRecord asked) => asked.State switch
    {
        QuestionState.CarriedOver => QuestionStanding.Later,
        QuestionState.ForMentor => QuestionStanding.Mentor,
        QuestionState.Dropped => QuestionStanding.Dropped,
        QuestionState.Merged => QuestionStanding.Merged,
        _ => QuestionStanding.Asked,
    };

    /// <summary>A reading list is copied from day to day, so a paper that is known is not added again.</summary>
    private static async Task AddPaperAsync(
        ImportWork import, Session session, PaperRecord record, int? agendaNumber, CancellationToken cancellationToken)
    {
        IReadOnlyList<Paper> known = await PaperStore.ListAsync(import.Work, import.Team, cancellationToken);
        if (known.Any(paper => paper.Title == record.Title && paper.Date == record.Date))
        {
            return;
        }

        bool isDone = record.Done || record.Date < import.Today;
        Paper paper = new(await PaperStore.NextNumberAsync(import.Work, import.Team, cancellationToken), record.Title)
        {
            Url = record.Url,
            Series = record.Series,
            Part = record.Part,
            Venue = record.Venue,
            Presenters = import.MembersOf(record.Presenters, session.Date),
            Date = record.Date,
            Preparation = record.Preparation,
            Materials = [.. record.Materials.Select(static material => new PaperMaterial(material.Title, material.Url))],
            State = isDone ? PaperState.Done : PaperState.Planned,
            DoneOn = isDone ? record.Date ?? session.Date : null,
            AgendaNumber = agendaNumber,
            ScheduledIn = session.Id,
        };
        await PaperStore.AddAsync(import.Work, import.Team, paper, import.By, import.Now, cancellationToken);
    }

    private static async Task AddTaskAsync(
        ImportWork import, Session session, TaskRecord record, int? agendaNumber, CancellationToken cancellationToken)
    {
        TeamTask task = new(await TaskStore.NextNumberAsync(import.Work, import.Team, cancellationToken), record.Text)
        {
            Owners = import.MembersOf(record.Owners, session.Date),
            Due = record.Due,
            AgendaNumber = agendaNumber,
            CreatedIn = session.Id,
        };
        await TaskStore.AddAsync(import.Work, import.Team, task, import.By, import.Now, cancellationToken);
        if (record.Done)
        {
            await TaskStore.SaveAsync(import.Work, import.Team, task with { State = TaskState.Done, DoneOn = session.Date }, cancellationToken);
        }
    }
}
