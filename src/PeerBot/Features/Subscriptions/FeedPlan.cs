using System.Collections.Immutable;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Subscriptions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Subscriptions;

/// <summary>What a team plans, as its calendar tells it: the meetings, who leads, who writes and who presents.</summary>
internal sealed class FeedPlan(Wording wording)
{
    /// <summary>In days. Further ahead, who leads is anybody's guess.</summary>
    private const int DaysAhead = 90;

    /// <summary>Meetings may have been moved from so many days back.</summary>
    private const int DaysBack = 60;

    /// <returns>The events, and the first day that can still change.</returns>
    public async Task<(ImmutableArray<FeedEvent> Events, DateOnly First)> LoadAsync(
        Work work, TeamContext context, DateOnly today, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, context.Team, today.AddDays(-DaysBack), cancellationToken);
        DutyBook book = await DutyBook.LoadAsync(work, context, today, cancellationToken);
        ILookup<DateOnly, Paper> papers = (await PaperStore.ListPlannedAsync(work, context.Team.Id, cancellationToken))
            .Where(paper => paper.Date is not null)
            .ToLookup(paper => paper.Date!.Value);

        bool isHeldToday = calendar.IsMeetingDay(today) && book.Meetings.On(today) is null;
        DateOnly first = isHeldToday ? today.AddDays(1) : today;
        Meeting[] meetings = [.. calendar.Between(first, today.AddDays(DaysAhead))];
        Dictionary<DateOnly, Duty> duties = book.Forecast(meetings.Length).ToDictionary(duty => duty.Date);
        ImmutableDictionary<DateOnly, string> names = MeetingNames.Of(meetings, calendar);
        IEnumerable<FeedEvent> events = meetings.Select(meeting => new FeedEvent(
            names[meeting.Date],
            meeting.Date,
            meeting.StartsAt,
            meeting.EndsAt,
            Summary(context, duties.GetValueOrDefault(meeting.Date)),
            Description(context, duties.GetValueOrDefault(meeting.Date), papers[meeting.Date]),
            IsCancelled: false)
        { Sequence = meeting.Origin == MeetingOrigin.Moved ? 1 : 0 });
        return ([.. events, .. Cancelled(context, calendar, first, [.. names.Values])], first);
    }

    /// <summary>Who subscribes today shall see what was cancelled before, too.</summary>
    private IEnumerable<FeedEvent> Cancelled(TeamContext context, MeetingCalendar calendar, DateOnly first, HashSet<string> taken)
    {
        foreach (Cancelled cancelled in calendar.Exceptions.Values.OfType<Cancelled>().Where(one => one.Date >= first))
        {
            if (taken.Add(MeetingNames.Name(cancelled.Date)))
            {
                DateTimeOffset start = LocalTime.Resolve(cancelled.Date, calendar.Schedule.At, calendar.Schedule.Zone);
                yield return new FeedEvent(
                    MeetingNames.Name(cancelled.Date),
                    cancelled.Date,
                    start,
                    start.AddMinutes(calendar.Schedule.Minutes),
                    Say(Phrase.Of("feed.summary-plain", ("team", context.Team.Name)), context),
                    cancelled.Reason ?? "",
                    IsCancelled: true)
                { Sequence = 1 };
            }
        }
    }

    private string Summary(TeamContext context, Duty? duty) => Say(
        duty is { Moderators.IsEmpty: false }
            ? Phrase.Of("feed.summary", ("team", context.Team.Name), ("moderators", Members(context, duty.Moderators)))
            : Phrase.Of("feed.summary-plain", ("team", context.Team.Name)),
        context);

    private string Description(TeamContext context, Duty? duty, IEnumerable<Paper> papers)
    {
        List<Phrase> lines = [];
        if (duty is { Moderators.IsEmpty: false })
        {
            lines.Add(Phrase.Of("feed.moderators", ("members", Members(context, duty.Moderators))));
        }

        if (duty is { Scribes.IsEmpty: false })
        {
            lines.Add(Phrase.Of("feed.scribes", ("members", Members(context, duty.Scribes))));
        }

        lines.AddRange(papers.Select(paper => paper.Presenters.IsEmpty
            ? Phrase.Of("feed.paper", ("title", paper.Title))
            : Phrase.Of("feed.paper-by", ("title", paper.Title), ("members", Members(context, paper.Presenters)))));
        return string.Join('\n', lines.Select(line => Say(line, context)));
    }

    private static Member[] Members(TeamContext context, Sequence<MemberId> members) => [.. members.Select(id => context.Roster[id])];

    private string Say(Phrase phrase, TeamContext context) => wording.SayPlainly(phrase, context.Language);
}
