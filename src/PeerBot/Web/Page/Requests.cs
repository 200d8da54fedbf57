using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>Who does something in the page, where, and in which language they read.</summary>
internal abstract record PageRequest
{
    /// <summary>Made by the page; the same wish sent again bears the same.</summary>
    public required string Id { get; init; }

    public required string Place { get; init; }

    public required string User { get; init; }

    public required string Name { get; init; }

    public string? Language { get; init; }

    public Place PlaceOf() => new(LocalPlatform.Word, Place);

    public Person PersonOf() => new(User, Name);

    public Language? LanguageOf() => Languages.Parse(Language);
}

internal sealed record LineRequest : PageRequest
{
    public required string Text { get; init; }
}

internal sealed record CommandRequest : PageRequest
{
    public required string Path { get; init; }

    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>A refusal is to go back into the form.</summary>
    public bool IsForm { get; init; }
}

internal sealed record DismissalRequest(string Place, string User, long Number);

/// <param name="Minutes">How far the clock is to go forward.</param>
/// <param name="MeetingOf">Instead: to the start of the next meeting in this place.</param>
internal sealed record ClockRequest(int Minutes, string? MeetingOf);

/// <param name="You">The name of whoever sets the team up, who becomes its organiser.</param>
/// <param name="Members">The others' names, separated by commas or on lines of their own.</param>
/// <param name="Zone">The time zone of the browser.</param>
internal sealed record TeamRequest(
    string Id, string Name, string You, string User, string? Members, string? Days, string? Time, string? Zone, string? Language);

/// <param name="Zone">The time zone of the browser.</param>
internal sealed record DemoRequest(string Id, string? Zone, string? Language);
