using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>On the day before a meeting: who leads, who writes, who presents. Only they are notified.</summary>
internal sealed class EvePost(IEnumerable<IEveContent> contents, TimeProvider clock) : ITimedPost
{
    public string Name => ReminderKind.Eve.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        TimeOnly at = planning.Reminder(ReminderKind.Eve).At;
        IEnumerable<Meeting> meetings = await planning.MeetingsToBeginAsync(1, cancellationToken);
        return meetings.Select(meeting => new PlannedAct(
            Name,
            Slots.Of(planning.Team, meeting.StartsAt),
            LocalTime.Resolve(meeting.Date.AddDays(-1), at, planning.Team.Schedule.Zone),
            meeting.StartsAt,
            Phrase.Of("timetable.reason.eve", ("date", meeting.Date))));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(work, context, context.Team.DateOf(clock.GetUtcNow()), cancellationToken);
        DateOnly date = Slots.DateOf(slot);
        if (book.Meetings.On(date) is not { } meeting || book.On(date) is not { } duty)
        {
            return null;
        }

        List<Block> body = [new Paragraph(SentenceOf(context.Roster, duty))];
        List<Button> buttons = [];
        foreach (IEveContent content in contents)
        {
            EvePart part = await content.DescribeAsync(work, context, meeting, cancellationToken);
            body.AddRange(part.Body);
            buttons.AddRange(part.Buttons);
        }

        return new Message
        {
            Title = Phrase.Of("session.eve", ("date", date), ("start", meeting.StartsAt)),
            Body = [.. body],
            Buttons = [.. buttons, new Button(Phrase.Of("session.button.ask"), CommandCall.Of("question ask"))],
        };
    }

    private static Phrase SentenceOf(Roster roster, Duty duty) => duty switch
    {
        { Moderators.IsEmpty: true } => Phrase.Of("session.eve.nobody"),
        { Scribes.IsEmpty: true } => Phrase.Of("session.eve.moderator", ("moderators", Pinged(roster, duty.Moderators))),
        _ => Phrase.Of("session.eve.roles", ("moderators", Pinged(roster, duty.Moderators)), ("scribes", Pinged(roster, duty.Scribes))),
    };

    private static ImmutableArray<Ping> Pinged(Roster roster, Sequence<MemberId> members) => [.. members.Select(id => new Ping(roster[id]))];
}
