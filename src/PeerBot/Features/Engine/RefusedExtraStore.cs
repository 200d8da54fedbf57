using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>The SQL of what platforms refuse to teams. The only code that writes <c>refused_extras</c>.</summary>
internal static class RefusedExtraStore
{
    /// <returns>Whether it was not refused before.</returns>
    public static async Task<bool> AddAsync(Work work, TeamId team, string extra, Phrase reason, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            """
            INSERT INTO refused_extras (team_id, extra, reason)
            VALUES (@team, @extra, @reason)
            ON CONFLICT (team_id, extra) DO NOTHING
            """,
            new { team = team.Value, extra, reason = KeptMessage.Write(Message.Say(reason) with { Tone = Tone.Warning }) }, cancellationToken) == 1;

    public static async Task<Message?> FindAsync(Work work, TeamId team, string extra, CancellationToken cancellationToken) =>
        await work.FindAsync<string>(
            "SELECT reason FROM refused_extras WHERE team_id = @team AND extra = @extra", new { team = team.Value, extra }, cancellationToken)
            is { } reason ? KeptMessage.Read(reason) : null;

    public static Task RemoveAsync(Work work, TeamId team, string extra, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM refused_extras WHERE team_id = @team AND extra = @extra", new { team = team.Value, extra }, cancellationToken);
}
