using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Domain;

namespace PeerBot.Chat.Messages;

/// <summary>
/// Asks for options of a command; sending it carries the command out. Its fields are the options of the command's
/// declaration, so a form needs no words of its own.
/// </summary>
/// <param name="Call">The command, with the options that are settled and not asked for.</param>
/// <param name="Ask">The options to ask for, in this order.</param>
/// <param name="Suggested">What the fields hold at first, by option.</param>
public sealed record Form(
    Phrase Title,
    CommandCall Call,
    ImmutableArray<string> Ask,
    ImmutableSortedDictionary<string, string> Suggested)
{
    /// <summary>A form of all that a command takes, filled with what is known already.</summary>
    public static Form Of(CommandSpec command, CommandCall known) => new(
        Phrase.Of(command.TextKey),
        CommandCall.Of(command.Path),
        [.. command.Options.Select(option => option.Name)],
        known.Options);
}
