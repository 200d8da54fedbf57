using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>Some time before a review: who presents what, and what is to be prepared. Each kind says when.</summary>
/// <param name="daysAhead">How many days before the review it comes at most.</param>
internal abstract class PaperReminder(ReminderKind kind, int daysAhead) : ITimedPost
{
    public string Name => kind.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        Reminder reminder = planning.Reminder(kind);
        IEnumerable<Meeting> reviews = await planning.ReviewsAsync(daysAhead, cancellationToken);
        return reviews.Select(review => Plan(planning, review, reminder));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DateOnly date = Slots.DateOf(slot);
        IReadOnlyList<Paper> papers = await PaperReviews.OnAsync(work, context.Team, date, cancellationToken);
        return papers is []
            ? null
            : new Message
            {
                Title = Phrase.Of("paper.remind", ("date", date)),
                Body = [.. papers.SelectMany(paper => Describe(context, paper))],
                Buttons = [.. papers.SelectMany(paper => PaperButtons.Presenter(paper))],
            };
    }

    /// <summary>When it comes before a review, and how long it is of use.</summary>
    protected abstract (DateTimeOffset At, DateTimeOffset UsefulUntil) When(Planning planning, Meeting review, Reminder reminder);

    /// <summary>What is said of a paper below its name.</summary>
    protected virtual ImmutableArray<Block> Ask(TeamContext context, Paper paper) => [];

    private PlannedAct Plan(Planning planning, Meeting review, Reminder reminder)
    {
        (DateTimeOffset at, DateTimeOffset usefulUntil) = When(planning, review, reminder);
        return new PlannedAct(
            Name, Slots.Of(planning.Team, review.StartsAt), at, usefulUntil, Phrase.Of($"timetable.reason.{Name}", ("date", review.Date)));
    }

    private IEnumerable<Block> Describe(TeamContext context, Paper paper) =>
        [.. PaperReviews.Describe(context, paper), .. Ask(context, paper)];
}
