using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>What can be made of a line of chat.</summary>
/// <param name="Label">The key of its text.</param>
/// <param name="Path">The command whose form opens.</param>
/// <param name="Text">The option that takes the line.</param>
/// <param name="Author">The option that takes whoever wrote it, or <see langword="null"/>.</param>
public sealed record MessageMenuItem(string Label, string Path, string Text, string? Author);

/// <summary>The menu of a line of chat: save as question, as answer, as agenda item, as task, into the minutes.</summary>
public sealed class MessageMenu(Catalogue catalogue)
{
    private static readonly ImmutableArray<MessageMenuItem> All =
    [
        new("page.save-question", "question ask", "text", "by"),
        new("page.save-answer", "question answer", "text", "by"),
        new("page.save-agenda", "agenda add", "text", "by"),
        new("page.save-task", "task add", "text", "owner"),
        new("page.save-minutes", "minutes note", "text", null),
    ];

    /// <summary>Those whose command there is, with the author where the command takes one.</summary>
    public ImmutableArray<MessageMenuItem> Items { get; } =
    [
        .. All.Where(item => catalogue.Find(item.Path) is not null).Select(item => item with
        {
            Author = item.Author is { } author && catalogue.Find(item.Path)!.FindOption(author) is not null ? author : null,
        }),
    ];

    /// <summary>The form of an entry, which already holds the line and whoever wrote it.</summary>
    /// <param name="mention">How the platform writes a mention of the author.</param>
    public Form FormOf(MessageMenuItem entry, string text, Person author, string mention)
    {
        CommandSpec command = catalogue.Find(entry.Path)!;
        CommandCall known = entry.Author is { } by
            ? CommandCall.Of(entry.Path, (entry.Text, text), (by, command.FindOption(by)!.Kind is OptionKind.Member or OptionKind.Members ? mention : author.Name))
            : CommandCall.Of(entry.Path, (entry.Text, text));
        return new Form(Phrase.Of(entry.Label), CommandCall.Of(entry.Path), [.. command.Options.Select(option => option.Name)], known.Options);
    }
}
