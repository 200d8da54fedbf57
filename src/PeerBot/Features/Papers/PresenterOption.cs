using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;

namespace PeerBot.Features.Papers;

/// <summary>Reads who is to present: members, or the word for whoever moderates on the paper's day.</summary>
internal static class PresenterOption
{
    /// <summary>Stands in place of names.</summary>
    public const string Moderator = "moderator";

    /// <returns>Empty when the option was left out.</returns>
    public static async Task<Result<Sequence<MemberId>>> ReadAsync(
        TeamCall call, string option, DateOnly? date, CancellationToken cancellationToken)
    {
        if (call.Options.WordOrNull(option) != Moderator)
        {
            return Sequence.Of<MemberId>([.. call.Options.MembersOrEmpty(option).Select(member => member.Id)]);
        }

        if (date is not { } day)
        {
            return Problem.Invalid("paper.moderator-of-which-day");
        }

        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        return book.On(day) switch
        {
            null => Problem.NotFound("moderator.no-meeting-on", ("date", day)),
            { Moderators.IsEmpty: true } => Problem.Conflict("rotation.nobody-available", ("date", day)),
            { } duty => duty.Moderators,
        };
    }
}
