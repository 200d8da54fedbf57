using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Commands;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>What was picked in the menu of a message or of a person, as a form that already holds what was picked.</summary>
internal sealed class MenuForm(Catalogue catalogue, MessageMenu menu, Phrasebook phrasebook)
{
    /// <returns><see langword="null"/> when there is no such entry any more, or what was picked says nothing.</returns>
    public Form? Find(JsonElement data)
    {
        string label = data.GetProperty("name").GetString()!;
        string target = data.GetProperty("target_id").GetString()!;
        return (CommandType)data.GetProperty("type").GetInt32() switch
        {
            CommandType.Message => menu.Items.FirstOrDefault(item => Default(item.Label) == label) is { } entry
                ? OfMessage(entry, data.GetProperty("resolved").GetProperty("messages").GetProperty(target))
                : null,
            CommandType.User => UserMenu.Items(catalogue).FirstOrDefault(item => Default(item.Label) == label) is { } entry
                ? Open(entry.Path, entry.Label, (entry.Person, $"<@{target}>"))
                : null,
            _ => null,
        };
    }

    private Form? OfMessage(MessageMenuItem entry, JsonElement message)
    {
        if (InteractionReader.Text(message, "content") is not { } content)
        {
            return null;
        }

        Person author = InteractionReader.PersonOf(message.GetProperty("author"), null);
        return menu.FormOf(entry, content, author, $"<@{author.UserId}>");
    }

    private Form Open(string path, string label, params ReadOnlySpan<(string Name, string Value)> known) => new(
        Phrase.Of(label),
        CommandCall.Of(path),
        [.. catalogue.Find(path)!.Options.Select(option => option.Name)],
        CommandCall.Of(path, known).Options);

    private string Default(string label) => phrasebook[Language.English, label];
}
