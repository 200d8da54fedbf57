using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Reminders;

/// <summary><c>/remind add</c>: the bot says something at a moment, once or again and again.</summary>
internal sealed class AddReminder : IUseCase
{
    /// <summary>Nobody reads more, and the channel is for people.</summary>
    private const int MostActive = 50;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateTimeOffset when = call.Options.Moment("when");
        string repeat = call.Options.TextOrNull("repeat") ?? RepeatRule.Once;
        DateTime wallClock = TimeZoneInfo.ConvertTime(when, call.Team.Schedule.Zone).DateTime;
        if (RepeatRule.Refuse(repeat, wallClock) is { } problem)
        {
            return problem;
        }

        IReadOnlyList<KeptReminder> active = await ReminderStore.ListActiveAsync(call.Work, call.Team, call.Now, cancellationToken);
        if (active.Count >= MostActive)
        {
            return Problem.Conflict("reminder.too-many", ("max", MostActive));
        }

        int number = await ReminderStore.NextNumberAsync(call.Work, call.Team.Id, cancellationToken);
        OwnReminder reminder = new(number, call.Options.Text("text"), call.Caller.Id, when) { Repeat = RepeatRule.Of(repeat, wallClock) };
        KeptReminder kept = new(reminder, repeat);
        await ReminderStore.AddAsync(call.Work, call.Team, kept, call.Now, cancellationToken);

        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Occurrence first = reminder.After(call.Now, calendar).First();
        return Reply.ToCaller(Message.Say("reminder.added", ("line", ReminderPhrase.Line(kept, first, calendar))) with
        {
            Tone = Tone.Good,
            Buttons =
            [
                new Button(Phrase.Of("reminder.button.off"), CommandCall.Of("remind off", ("id", number.ToString(CultureInfo.InvariantCulture)))),
                new Button(Phrase.Of("reminder.button.list"), CommandCall.Of("remind list")),
            ],
        });
    }
}
