using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>Puts a week into a few lines.</summary>
internal static class WeekWords
{
    /// <summary>What was held, asked, decided and presented.</summary>
    public static async Task WritePastAsync(MessagePen pen, Work work, DayMaterial week, CancellationToken cancellationToken)
    {
        Session[] held = [.. week.Sessions.Where(session => session.State != SessionState.Planned)];
        if (held is [])
        {
            pen.Say(Phrase.Of("week.nothing-held"));
            return;
        }

        Part(pen, "week.held", held.Select(session => Held(week, session)));
        HashSet<SessionId> ids = [.. held.Select(session => session.Id)];
        IReadOnlyList<Question> waiting = await QuestionStore.ListWaitingAsync(work, week.Context.Team.Id, cancellationToken);
        if (Questions(week, ids, waiting) is { } questions)
        {
            pen.Say(questions);
        }

        Part(pen, "week.decisions", week.Agenda.Own.Concat(week.Agenda.FromElsewhere)
            .Where(item => item.Decision is { } decision && ids.Contains(decision.Session))
            .Select(item => Decision(week.Roster, item)));
        Part(pen, "week.papers", week.Presented.SelectMany(day => day)
            .Where(paper => paper.State == PaperState.Done)
            .Select(paper => PaperPhrase.WithPresenters(paper, week.Roster, DateOnly.MaxValue)));
    }

    /// <summary>Who leads and who presents on the days to come.</summary>
    public static void WriteNext(MessagePen pen, Roster roster, IEnumerable<Duty> next, IReadOnlyList<Paper> papers) => Part(
        pen,
        "week.next",
        next.Select(duty => papers.Where(paper => paper.Date == duty.Date).Aggregate(
            Lead(roster, duty),
            (line, paper) => PaperPhrase.With(line, PaperPhrase.WithPresenters(paper, roster, duty.Date)))));

    private static void Part(MessagePen pen, string heading, IEnumerable<Phrase> lines)
    {
        Phrase[] all = [.. lines];
        if (all.Length > 0)
        {
            pen.Head(Phrase.Of(heading));
            pen.List(all);
        }
    }

    private static Phrase Held(DayMaterial week, Session session)
    {
        Sequence<MemberId> moderators = week.RolesOf(session)?.Moderators ?? [];
        return moderators.IsEmpty
            ? SessionPhrase.Title(session)
            : Phrase.Of("week.held.line", ("session", SessionPhrase.Title(session)), ("moderators", Names(week.Roster, moderators)));
    }

    private static Phrase? Questions(DayMaterial week, HashSet<SessionId> ids, IReadOnlyList<Question> waiting)
    {
        int asked = week.Questions.Own.Count(question => question.State is not (QuestionState.Dropped or QuestionState.Merged));
        int answered = week.Questions.Own.Concat(week.Questions.FromElsewhere)
            .Count(question => question.Answers.Any(answer => ids.Contains(answer.Session)));
        int open = waiting.Count(question => question.WaitsForTeam);
        return asked + answered + open == 0
            ? null
            : Phrase.Of("week.questions", ("asked", asked), ("answered", answered), ("open", open));
    }

    private static Phrase Decision(Roster roster, AgendaItem item) => Phrase.Of(
        "week.decision",
        ("line", AgendaPhrase.Line(roster, item, isCarried: false)),
        ("outcome", AgendaPhrase.Of(item.Decision!.Outcome)));

    private static Phrase Lead(Roster roster, Duty duty) => duty.Moderators.IsEmpty
        ? Phrase.Of("week.next.nobody", ("date", duty.Date))
        : Phrase.Of("week.next.line", ("date", duty.Date), ("moderators", Names(roster, duty.Moderators)));

    private static Member[] Names(Roster roster, Sequence<MemberId> members) => [.. members.Select(id => roster[id])];
}
