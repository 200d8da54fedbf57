using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>A team keeps nothing that is older than a day. It is passed from feature to feature, the last first.</summary>
/// <param name="Before">The first day that is kept, by the team's own calendar.</param>
/// <param name="BeforeMoment">When that day begins.</param>
internal sealed record Expiry(TeamContext Context, DateOnly Before, DateTimeOffset BeforeMoment)
{
    /// <summary>For SQL with the places of <see cref="Values"/>: the sessions that go. One that is open stays until it is closed.</summary>
    public const string Sessions = "SELECT id FROM sessions WHERE team_id = @team AND date < @Before AND state <> 'open'";

    public TeamId Team => Context.Team.Id;

    /// <summary>For SQL: the places <c>@team</c>, <c>@Before</c> and <c>@BeforeMoment</c>.</summary>
    public object Values => new { team = Team.Value, Before, BeforeMoment };
}
