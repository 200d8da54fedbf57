using System.Collections.Immutable;

namespace PeerBot.Features.Engine;

/// <summary>One kind of thing that is held about a person, as their export tells it.</summary>
/// <param name="Name">In camel case; the name in the JSON file, and with <c>mydata.section.</c> before it the key of its title.</param>
/// <param name="Entries">In an order that stays the same.</param>
internal sealed record PersonalSection(string Name, IReadOnlyList<PersonalEntry> Entries);

/// <summary>One thing that is held about a person.</summary>
/// <param name="Fields">
/// In reading order. Names are in camel case, and with <c>mydata.field.</c> before them keys of texts. Values are text or whole
/// numbers or <see langword="null"/>; days and UTC instants stand as text.
/// </param>
internal sealed record PersonalEntry(ImmutableArray<KeyValuePair<string, object?>> Fields);
