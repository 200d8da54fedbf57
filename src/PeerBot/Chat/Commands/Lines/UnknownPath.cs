using System.Collections.Immutable;
using PeerBot.Chat.Commands.Values;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>What to say when a line names no command: the likeliest ones, or else everything there is on that level.</summary>
internal sealed class UnknownPath(PathWords paths)
{
    private const int MostSuggestions = 5;

    /// <summary>A word this short is too near to too many others, in letters.</summary>
    private const int ShortestMisspelling = 4;

    public Problem Group(string written)
    {
        string folded = Folded.Fold(written);
        ImmutableArray<Phrase> nearest =
        [
            .. paths.GroupsNear(folded).Select(group => Phrase.Of("command.group-shown", ("group", CommandNames.Group(group)))),
            .. paths.CommandsEndingIn(folded).Select(CommandNames.Shown),
        ];
        return nearest.IsEmpty
            ? Problem.NotFound("command.unknown", ("written", WrittenText.Excerpt(written)), ("groups", AllGroups()))
            : Problem.NotFound("command.unknown-near", ("written", WrittenText.Excerpt(written)), ("nearest", nearest.Take(MostSuggestions).ToArray()));
    }

    public Problem Verb(string group, string written)
    {
        ImmutableArray<CommandSpec> nearest = paths.CommandsNear(group, Folded.Fold(written), EditDistance.IsNear);
        return nearest.IsEmpty
            ? Problem.NotFound("command.unknown-verb", ("group", CommandNames.Group(group)), ("written", WrittenText.Excerpt(written)), ("verbs", Verbs(group)))
            : Near(group, written, nearest);
    }

    public Problem NoVerb(string group) =>
        Problem.Invalid("command.needs-verb", ("group", CommandNames.Group(group)), ("verbs", Verbs(group)));

    /// <summary>
    /// A text that may follow a bare group could begin with a misspelt verb. Saving it would be worse than asking, so one slip
    /// in a word of four letters or more is taken for a misspelling.
    /// </summary>
    public Problem? Misspelling(string group, string written)
    {
        string folded = Folded.Fold(written);
        ImmutableArray<CommandSpec> nearest = folded.Length < ShortestMisspelling
            ? []
            : paths.CommandsNear(group, folded, (one, other) => EditDistance.Between(one, other) == 1);
        return nearest.IsEmpty ? null : Near(group, written, nearest);
    }

    private static Problem Near(string group, string written, ImmutableArray<CommandSpec> nearest) => Problem.NotFound(
        "command.unknown-verb-near",
        ("group", CommandNames.Group(group)),
        ("written", WrittenText.Excerpt(written)),
        ("nearest", nearest.Take(MostSuggestions).Select(CommandNames.Shown).ToArray()));

    private Phrase[] AllGroups() => [.. paths.Groups.Select(group => Phrase.Of("command.group-shown", ("group", CommandNames.Group(group.Key))))];

    private Phrase[] Verbs(string group) => [.. paths.Groups[group].Select(CommandNames.Verb)];
}
