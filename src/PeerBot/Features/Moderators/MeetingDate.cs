using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary>Reads the option <c>date</c> of commands about a coming meeting; left out, it means the next one.</summary>
internal static class MeetingDate
{
    public static Result<DateOnly> Of(TeamCall call, DutyBook book)
    {
        if (book.Meetings.Next is not { } next)
        {
            return Problem.Conflict("moderator.no-meeting");
        }

        if (call.Options.DateOrNull("date") is not { } date)
        {
            return next.Date;
        }

        if (date < call.Today)
        {
            return Problem.Invalid("moderator.past", ("date", date));
        }

        return book.Meetings.On(date) is not null
            ? date
            : Problem.NotFound("moderator.no-meeting-on", ("date", date));
    }
}
