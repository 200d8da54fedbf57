using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Questions;
using PeerBot.Features.Sessions;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>On the day before a review: how many of those who listen have a question ready. It names nobody who has none.</summary>
internal sealed class PaperQuestionsPost : ITimedPost
{
    public string Name => ReminderKind.PaperQuestions.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        TimeOnly at = planning.Reminder(ReminderKind.PaperQuestions).At;
        IEnumerable<Meeting> reviews = await planning.ReviewsAsync(2, cancellationToken);
        return reviews.Select(review => new PlannedAct(
            Name,
            Slots.Of(planning.Team, review.StartsAt),
            LocalTime.Resolve(review.Date.AddDays(-1), at, planning.Team.Schedule.Zone),
            review.StartsAt,
            Phrase.Of("timetable.reason.paper-questions", ("date", review.Date))));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DateOnly date = Slots.DateOf(slot);
        IReadOnlyList<Paper> papers = await PaperReviews.OnAsync(work, context.Team, date, cancellationToken);
        if (papers is [])
        {
            return null;
        }

        HashSet<MemberId> listeners =
        [
            .. context.Roster.Present
                .Select(member => member.Id)
                .Where(id => !context.Roster.IsAway(id, date) && !papers.Any(paper => paper.Presenters.Contains(id))),
        ];
        int asking = await CountAskingAsync(work, context.Team.Id, date, listeners, cancellationToken);
        return new Message
        {
            Title = Phrase.Of("paper.questions", ("date", date)),
            Body =
            [
                .. papers.Select(paper => new Paragraph(PaperPhrase.WithPresenters(paper, context.Roster, date))),
                new Paragraph(Phrase.Of("paper.questions.count", ("asking", asking), ("all", listeners.Count))),
            ],
            Buttons = [new Button(Phrase.Of("session.button.ask"), CommandCall.Of("question ask"), ButtonStyle.Primary)],
        };
    }

    /// <summary>Nobody knows who asked an anonymous question, so each of them counts for somebody who has asked none by name.</summary>
    private static async Task<int> CountAskingAsync(
        Work work, TeamId team, DateOnly date, HashSet<MemberId> listeners, CancellationToken cancellationToken)
    {
        if (await SessionStore.FindPlannedAsync(work, team, date, SessionType.Peer, cancellationToken) is not { } session)
        {
            return 0;
        }

        IReadOnlyList<Question> questions = await QuestionStore.ListBySessionAsync(work, session.Id, cancellationToken);
        Question[] asked = [.. questions.Where(question => question.State is not (QuestionState.Dropped or QuestionState.Merged))];
        int byName = asked.Select(question => question.Asker).OfType<MemberId>().Where(listeners.Contains).Distinct().Count();
        return Math.Min(listeners.Count, byName + asked.Count(question => question.Asker is null));
    }
}
