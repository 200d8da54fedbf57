using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary>Adds many holidays at once and tells the team which.</summary>
internal static class NewHolidays
{
    /// <summary>A message holds no more.</summary>
    private const int MostLines = 40;

    /// <param name="unread">How many more there were that could not be understood.</param>
    public static async Task<Result<Reply>> AddAsync(
        TeamCall call, IEnumerable<KeyValuePair<DateOnly, string>> days, int unread, CancellationToken cancellationToken)
    {
        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.AddHolidays(days, call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        KeyValuePair<DateOnly, string>[] added = [.. after.Value.Holidays.Except(before.Holidays).OrderBy(day => day.Key)];
        Phrase[] lines = [.. added.Take(MostLines).Select(day => Phrase.Of("team.line.holiday", ("date", day.Key), ("name", day.Value)))];
        Phrase[] more = added.Length > MostLines ? [Phrase.Of("team.holidays-more", ("count", added.Length - MostLines))] : [];
        return Reply.ToTeam(new Message
        {
            Title = Phrase.Of("team.holidays-added", ("count", added.Length)),
            Body = unread > 0
                ? [new Bullets([.. lines, .. more]), new Paragraph(Phrase.Of("team.holidays-unread", ("count", unread)))]
                : [new Bullets([.. lines, .. more])],
        });
    }
}
