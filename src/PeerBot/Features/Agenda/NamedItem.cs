using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary>Finds the agenda item that a command names by its number, and keeps what became of it.</summary>
internal static class NamedItem
{
    public static async Task<Result<AgendaItem>> FindAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int number = call.Options.Number("id");
        return await AgendaStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } item
            ? item
            : Problem.NotFound("agenda.unknown", ("number", number));
    }

    /// <summary>Changes the named item for those who may change what was written.</summary>
    /// <remarks>The option <c>comment</c> says that one of the comments is meant; then its author may.</remarks>
    public static async Task<Result<AgendaItemChange>> ChangeOwnAsync(
        TeamCall call, AuthorRight authors, Func<AgendaItem, Result<AgendaItem>> change, CancellationToken cancellationToken)
    {
        Result<AgendaItem> found = await FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        (MemberId? author, MemberId? enteredBy) = (found.Value.By, found.Value.EnteredBy);
        if (call.Options.NumberOrNull("comment") is { } number)
        {
            if (found.Value.RefuseUnlessComment(number) is { } missing)
            {
                return missing;
            }

            (author, enteredBy) = (found.Value.Comments[number - 1].By.Member, found.Value.Comments[number - 1].EnteredBy);
        }

        if (await authors.RefuseAsync(call, author, enteredBy, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Result<AgendaItem> after = change(found.Value);
        return after.Problem is { } problem ? problem : await SaveAsync(call, found.Value, after.Value, cancellationToken);
    }

    /// <summary>Saves an item and tells every session that shows it or showed it before.</summary>
    public static async Task<AgendaItemChange> SaveAsync(
        TeamCall call, AgendaItem before, AgendaItem after, CancellationToken cancellationToken)
    {
        await AgendaStore.SaveAsync(call.Work, after, cancellationToken);
        await ItemChanges.TellAsync(call, ShownIn(before).Concat(ShownIn(after)), cancellationToken);
        return new AgendaItemChange(before, after);
    }

    private static IEnumerable<SessionId> ShownIn(AgendaItem item)
    {
        IEnumerable<SessionId> talked = item.Comments.Select(comment => comment.Session).Prepend(item.Session.Id);
        return item.Decision is { } decision ? talked.Append(decision.Session) : talked;
    }
}

/// <summary>An agenda item before and after something became of it.</summary>
internal sealed record AgendaItemChange(AgendaItem Before, AgendaItem After);
