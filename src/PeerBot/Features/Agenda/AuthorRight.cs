using PeerBot.Chat.Commands;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary>What somebody wrote is changed or dropped by themselves, by whoever is on duty, or by an organiser.</summary>
internal sealed class AuthorRight(Rights rights)
{
    /// <param name="author">Who said it; <see langword="null"/> when no member did or nobody knows.</param>
    /// <param name="enteredBy">Who wrote it down for them.</param>
    /// <returns>Why the caller may not, or <see langword="null"/> when they may.</returns>
    public async Task<Problem?> RefuseAsync(TeamCall call, MemberId? author, MemberId? enteredBy, CancellationToken cancellationToken)
    {
        if (author == call.Caller.Id
            || enteredBy == call.Caller.Id
            || await rights.RefuseAsync(call.Work, Right.Moderator, call.Context, call.Caller, call.Today, cancellationToken) is null)
        {
            return null;
        }

        return (author ?? enteredBy) is { } member
            ? Problem.Forbidden("agenda.not-yours", ("author", call.Roster[member]))
            : Problem.Forbidden("agenda.not-yours-anonymous");
    }
}
