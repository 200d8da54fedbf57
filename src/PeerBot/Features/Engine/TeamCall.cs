using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain;
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
    /// <inheritdoc cref="Invocation.MissingPermissions"/>
    public ImmutableArray<Phrase> MissingPermissions { get; init; } = [];

    /// <summary>In which of the team's places it was said.</summary>
    public Place Place { get; init; } = Context.Place;

    public Team Team => Context.Team;

    public Roster Roster => Context.Roster;

    /// <summary>The day it is where the team lives.</summary>
    public DateOnly Today => Team.DateOf(Now);

    /// <summary>A call without options that nobody made: the bot does by itself what a member could have asked for.</summary>
    /// <remarks>The caller is no member of the team and stands in no table, so the use case must not store who called.</remarks>
    public static TeamCall ByItself(Work work, TeamContext context, DateTimeOffset now) =>
        new(work, context, new Member(default, "PeerBot", null, null, context.Team.DateOf(now), null, false), Options.None, now, context.Language);
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
    Language Language)
{
    /// <inheritdoc cref="Invocation.MissingPermissions"/>
    public ImmutableArray<Phrase> MissingPermissions { get; init; } = [];

    /// <inheritdoc cref="Invocation.People"/>
    public ImmutableArray<Person> People { get; init; } = [];
}
