using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Domain;

namespace PeerBot.Chat;

/// <summary>Somebody's wish, as every platform hands it over: typed, pressed or sent with a form.</summary>
/// <param name="Id">The platform's own id of this wish. Delivered twice under one id, it has its effect once.</param>
/// <param name="Language">The caller's own language where the platform knows it.</param>
public sealed record Invocation(string Id, Place Place, Person Caller, CommandCall Call, Language? Language)
{
    /// <summary>
    /// The platform tells <see cref="IOwedReplies"/> when the team has seen what it was to see of the answer; until then that is
    /// kept, and posted by the bot itself when nobody tells. Otherwise what is not shown at once is lost.
    /// </summary>
    public bool KeepsReply { get; init; }

    /// <summary>
    /// What the bot is not allowed to do where the wish was spoken and would have to be, by the names that the platform shows;
    /// empty when all is well, or when the platform does not tell.
    /// </summary>
    public ImmutableArray<Phrase> MissingPermissions { get; init; } = [];

    /// <summary>The people named in the wish whom the platform knows, members or not.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>The place in which the place is, such as the channel of a thread; its team is meant where the place has none of its own.</summary>
    public Place? Within { get; init; }

    /// <summary>What the platform calls the place, such as a channel's name.</summary>
    public string? PlaceName { get; init; }

    /// <summary>The languages of the caller and of the place as the platform writes them, such as <c>pt-BR</c>; the likeliest first.</summary>
    public ImmutableArray<string> Locales { get; init; } = [];

    /// <summary>It was written into a form that is gone now, so a refusal gives back what stood in it.</summary>
    public bool IsFromForm { get; init; }
}
