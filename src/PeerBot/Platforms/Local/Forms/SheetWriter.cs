using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Local.Forms;

/// <summary>Puts the declarations of commands, and the forms made of them, into words for the page.</summary>
internal sealed class SheetWriter(Catalogue catalogue, Phrasebook phrasebook, Wording wording)
{
    public ImmutableArray<CommandSheet> Commands(Language language) =>
        [.. catalogue.Commands.Select(command => new CommandSheet(
            command.Path,
            Words(command.Path, language),
            phrasebook[language, command.TextKey],
            command.Example,
            [.. command.Options.Select(option => Write(command, option, null, language))]))];

    /// <exception cref="InvalidOperationException">The form is of an unknown command or asks for an unknown option, which is a bug.</exception>
    public FormSheet Write(Form form, Language language)
    {
        CommandSpec command = catalogue.Find(form.Call.Path) ?? throw new InvalidOperationException($"No command '{form.Call.Path}'.");
        return new FormSheet(
            wording.SayPlainly(form.Title, language),
            command.Path,
            form.Call.Options,
            [.. form.Ask.Select(name => Write(command, Find(command, name), form.Suggested.GetValueOrDefault(name), language))]);
    }

    /// <summary>A path with each of its words in the reader's language, where it has one there.</summary>
    private string Words(string path, Language language)
    {
        string[] words = path.Split(' ');
        return string.Join(' ', words.Select((word, at) =>
            phrasebook.Find(language, CommandNames.WordKey(string.Join(' ', words[..(at + 1)]))) ?? word));
    }

    private OptionSheet Write(CommandSpec command, OptionSpec option, string? value, Language language) => new(
        option.Name,
        CommandNames.OptionName(phrasebook, language, command, option),
        option.IsFile ? "file" : option.Kind.ToString().ToLowerInvariant(),
        phrasebook[language, CommandNames.OptionKey(command, option)],
        option.IsRequired,
        option.Min,
        option.Max,
        [.. option.Choices.Select(word => new Suggestion(word, phrasebook[language, $"choice.{word}"]))])
    {
        Value = value,
    };

    private static OptionSpec Find(CommandSpec command, string name) =>
        command.FindOption(name) ?? throw new InvalidOperationException($"'{command.Path}' has no option '{name}'.");
}
