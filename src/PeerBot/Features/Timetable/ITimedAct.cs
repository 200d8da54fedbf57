using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>
/// One kind of thing that the bot does by itself at a time. Each feature brings its own; register it with
/// <c>AddTimedAct</c>. Planning is a question without side effects, so it can be asked again whenever something changed.
/// </summary>
internal interface ITimedAct
{
    /// <summary>The word of the <see cref="ReminderKind"/> by which a team turns it off; any other word is always on.</summary>
    string Name { get; }

    /// <summary>After a long silence only a few posts are made up for; what is not a post happens all the same.</summary>
    bool IsPost => true;

    /// <summary>Everything that lies in the window; what lies outside does no harm.</summary>
    Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken);

    /// <summary>Its moment has come: does it, in the transaction in which it is recorded as done.</summary>
    /// <param name="now">Later than <see cref="PlannedAct.At"/>, but never after <see cref="PlannedAct.UsefulUntil"/>.</param>
    Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken);
}
