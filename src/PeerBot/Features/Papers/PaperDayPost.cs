using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Papers;

/// <summary>A day before a review: those who present and did not say that they are ready are asked, with what is missing.</summary>
internal sealed class PaperDayPost() : PaperReminder(ReminderKind.PaperDay, 2)
{
    protected override (DateTimeOffset At, DateTimeOffset UsefulUntil) When(Planning planning, Meeting review, Reminder reminder) =>
        (LocalTime.Resolve(review.Date.AddDays(-1), reminder.At, planning.Team.Schedule.Zone), review.StartsAt);

    protected override ImmutableArray<Block> Ask(TeamContext context, Paper paper)
    {
        ImmutableArray<Ping> asked = PaperReviews.Asked(context, paper);
        Phrase[] missing = [.. Missing(paper)];
        return asked is []
            ? []
            :
            [
                new Paragraph(missing is []
                    ? Phrase.Of("paper.remind.ask", ("members", asked))
                    : Phrase.Of("paper.remind.ask-missing", ("members", asked), ("missing", missing))),
            ];
    }

    private static IEnumerable<Phrase> Missing(Paper paper)
    {
        if (paper.Url is null)
        {
            yield return Phrase.Of("paper.missing.link");
        }

        if (paper.Preparation is null)
        {
            yield return Phrase.Of("paper.missing.preparation");
        }
    }
}
