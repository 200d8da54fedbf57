using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>What was picked in a menu, as a form that already holds what was picked.</summary>
internal sealed class MenuForms(Catalogue catalogue, MessageMenu menu, PeopleBook people)
{
    /// <summary>Begins the id of an entry in the menu of messages; the path of its command follows, with dots.</summary>
    public const string OnMessage = "save.";

    /// <summary>Begins the id of an entry in the menu that is everywhere.</summary>
    public const string Anywhere = "open.";

    /// <returns><see langword="null"/> when there is no such entry any more, or what was picked says nothing.</returns>
    public async ValueTask<Form?> FindAsync(JsonElement data, CancellationToken cancellationToken)
    {
        string id = data.Text("callback_id") ?? "";
        if (id.StartsWith(Anywhere, StringComparison.Ordinal))
        {
            return catalogue.Find(Path(id, Anywhere)) is { } command ? Form.Of(command, CommandCall.Of(command.Path)) : null;
        }

        MessageMenuItem? entry = menu.Items.FirstOrDefault(item => id.StartsWith(OnMessage, StringComparison.Ordinal) && item.Path == Path(id, OnMessage));
        return entry is not null && data.Text("message", "text") is { } text
            ? menu.FormOf(entry, SlackText.Read(text), await AuthorAsync(data, cancellationToken), data.Text("message", "user") is { } user ? $"<@{user}>" : "")
            : null;
    }

    /// <summary>Other programs write under a name of their own; of people Slack tells the id alone.</summary>
    private async ValueTask<Person> AuthorAsync(JsonElement data, CancellationToken cancellationToken)
    {
        string user = data.Text("message", "user") ?? "";
        string? name = data.Text("message", "username") ?? (user.Length > 0 ? await people.NameOfAsync(user, cancellationToken) : null);
        return new Person(user, name ?? "?");
    }

    private static string Path(string id, string start) => id[start.Length..].Replace('.', ' ');
}
