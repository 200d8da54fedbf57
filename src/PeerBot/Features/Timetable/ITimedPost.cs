using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>
/// A timed act that is nothing but a post: its moment puts a row into the outbox, and <see cref="IOutboxAct.ComposeAsync"/>
/// words it when it goes out. Register it with <c>AddTimedPost</c>.
/// </summary>
internal interface ITimedPost : ITimedAct, IOutboxAct
{
    /// <inheritdoc cref="ITimedAct.Name"/>
    new string Name { get; }

    string ITimedAct.Name => Name;

    string IOutboxAct.Name => Name;

    Task ITimedAct.RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.AddAsync(work, context.Team.Id, new OutboxPlan(act.Act, act.Slot, act.At, act.UsefulUntil), now, cancellationToken);
}
