using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>
/// What a later feature keeps under a session: agenda items, questions, papers, tasks. The session's card asks each, in the
/// order of the features, so Sessions knows none of them.
/// </summary>
internal interface ISessionContent
{
    /// <summary>The feature's part of the session's card: what is open here, and what was carried over from before. May be empty.</summary>
    Task<ImmutableArray<Block>> DescribeAsync(Work work, TeamContext context, Session session, CancellationToken cancellationToken);

    /// <summary>Everything under one planned session goes to another, because the first will not take place.</summary>
    Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken);

    /// <summary>Everything that is planned for the day of a meeting goes to another day, because the first has no meeting any more.</summary>
    Task MoveDayAsync(Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken) => Task.CompletedTask;
}
