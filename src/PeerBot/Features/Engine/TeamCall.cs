using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>A checked command on its way into a use case, with everything that nearly every use case asks for.</summary>
/// <param name="Caller">Who asks; a present member of the team.</param>
/// <param name="Now">The one moment of this command: whatever it stores or compares uses it.</param>
internal sealed record TeamCall(
    Work Work,
    TeamContext Context,
    Member Caller,
    Options Options,
    DateTimeOffset Now,
    Language Language)
{
    public Team Team => Context.Team;

    public Roster Roster => Context.Roster;

    /// <summary>The day it is where the team lives.</summary>
    public DateOnly Today => Team.DateOf(Now);
}

/// <summary>A checked command in a place that may have no team.</summary>
/// <param name="Team">The team that lives there, if any.</param>
internal sealed record PlaceCall(
    Work Work,
    Place Place,
    Person Person,
    TeamContext? Team,
    Options Options,
    DateTimeOffset Now,
    Language Language);
