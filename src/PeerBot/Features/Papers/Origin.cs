using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Papers;

/// <summary>Where a paper or a task came from, so that the minutes of that session tell of it.</summary>
/// <param name="AgendaNumber">The agenda item, if one led to it.</param>
/// <param name="Session">The session that is open; without one, that in which the agenda item was decided or brought up.</param>
internal sealed record Origin(int? AgendaNumber, SessionId? Session)
{
    /// <summary>Reads the option <c>agenda</c>.</summary>
    public static async Task<Result<Origin>> ReadAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Session? open = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken);
        if (call.Options.NumberOrNull("agenda") is not { } number)
        {
            return new Origin(null, open?.Id);
        }

        return await AgendaStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { IsDropped: false } item
            ? new Origin(number, open?.Id ?? item.Decision?.Session ?? item.Session.Id)
            : Problem.NotFound("agenda.unknown", ("number", number));
    }
}
