using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>Where a team wants it, a session has a room of its own on its card, which is put away when the session is closed.</summary>
internal sealed class SessionRoom(Database database, IEnumerable<ISessionRooms> rooms, RefusedExtras refused, Wording wording) : IOutboxErrand
{
    private readonly Dictionary<string, ISessionRooms> roomsByPlatform = rooms.ToDictionary(platform => platform.Platform);

    public string Name => TeamExtras.Threads;

    /// <summary>A session was opened or closed. To be asked for after its card, on which the room hangs.</summary>
    public static Task RequestAsync(TeamCall call, Session session, CancellationToken cancellationToken) => call.Team.Settings.OpensThreads
        ? OutboxStore.RequestAsync(
            call.Work, TeamExtras.Threads, call.Team.Id, session.Id.Value.ToString(CultureInfo.InvariantCulture), call.Now, cancellationToken)
        : Task.CompletedTask;

    public async Task DoAsync(TeamContext context, Place place, string slot, CancellationToken cancellationToken)
    {
        SessionId id = new(long.Parse(slot, CultureInfo.InvariantCulture));
        Session? session = await database.ReadAsync((work, token) => SessionStore.FindAsync(work, id, token), cancellationToken);
        if (session is null || !roomsByPlatform.TryGetValue(place.Platform, out ISessionRooms? platform))
        {
            return;
        }

        try
        {
            await (session.State == SessionState.Open
                ? platform.OpenAsync(place, SessionCard.LiveKeyOf(session), wording.SayPlainly(SessionPhrase.Title(session), context.Language), cancellationToken)
                : platform.CloseAsync(place, SessionCard.LiveKeyOf(session), cancellationToken));
        }
        catch (ExtraRefusedException exception)
        {
            await refused.TellAsync(context.Team.Id, Name, exception.Reason, cancellationToken);
        }
    }
}
