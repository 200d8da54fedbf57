using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>What a team is still to see of an answer.</summary>
internal sealed record OwedReply(Message Message, Language TeamLanguage);

/// <summary>The SQL of answers that are not shown yet. The only code that writes <c>owed_replies</c>.</summary>
internal static class OwedReplyStore
{
    public static Task AddAsync(
        Work work, string invocation, TeamId team, Language language, Message message, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO owed_replies (invocation, team_id, language, message)
            VALUES (@invocation, @team, @language, @message)
            """,
            new { invocation, team = team.Value, language = language.Code(), message = KeptMessage.Write(message) }, cancellationToken);

    public static async Task<OwedReply?> FindAsync(Work work, string invocation, CancellationToken cancellationToken)
    {
        Row? row = await work.FindAsync<Row>(
            "SELECT language AS Language, message AS Message FROM owed_replies WHERE invocation = @invocation",
            new { invocation }, cancellationToken);
        return row is null ? null : new OwedReply(KeptMessage.Read(row.Message), Languages.Parse(row.Language)!.Value);
    }

    /// <returns>The team it belongs to, or <see langword="null"/> when nothing is owed.</returns>
    public static async Task<TeamId?> FindTeamAsync(Work work, string invocation, CancellationToken cancellationToken) =>
        await work.FindAsync<long?>("SELECT team_id FROM owed_replies WHERE invocation = @invocation", new { invocation }, cancellationToken)
            is { } team ? new TeamId(team) : null;

    /// <returns>The answers to a team that tell of somebody who is to be forgotten.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        IEnumerable<ToldRow> rows = await work.QueryAsync<ToldRow>(
            "SELECT invocation AS Invocation, message AS Message FROM owed_replies WHERE team_id = @team", erasure.Values, cancellationToken);
        return [.. rows.Where(row => erasure.IsIn(row.Message)).Select(row => row.Invocation)];
    }

    /// <returns>The team it belonged to, or <see langword="null"/> when nothing is owed.</returns>
    public static async Task<TeamId?> RemoveAsync(Work work, string invocation, CancellationToken cancellationToken) =>
        await work.FindAsync<long?>("DELETE FROM owed_replies WHERE invocation = @invocation RETURNING team_id", new { invocation }, cancellationToken)
            is { } team ? new TeamId(team) : null;

    /// <summary>Forgets those of a team that are posted nowhere any more.</summary>
    public static Task RemoveUnpostedAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM owed_replies WHERE team_id = @team AND invocation NOT IN (SELECT slot FROM outbox WHERE team_id = @team)",
            new { team = team.Value }, cancellationToken);

    private sealed record ToldRow
    {
        public required string Invocation { get; init; }

        public required string Message { get; init; }
    }

    private sealed record Row
    {
        public required string Language { get; init; }

        public required string Message { get; init; }
    }
}
