using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands.Values;

namespace PeerBot.Features.Teams;

/// <summary>Somebody who was picked from those that the platform shows, rather than written by name.</summary>
internal static class PickedPerson
{
    /// <summary>What a list of names is taken apart at, and what could become markup.</summary>
    private static readonly char[] Reserved = [',', '\uFF0C', '\u3001', ';', '<', '>', '@', '\n', '\r'];

    /// <returns>Who is meant, by a name that a member can have; <see langword="null"/> when a name was written.</returns>
    public static Person? Find(string written, ImmutableArray<Person> people) =>
        MemberWords.MentionedId(written) is { } id && people.FirstOrDefault(person => person.UserId == id) is { } person
            ? person with { Name = string.Join(' ', person.Name.Split(Reserved, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) }
            : null;
}
