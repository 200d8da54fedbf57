using System.Collections.Immutable;
using PeerBot.Chat.Commands;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>What can be asked about a person, from the menu of their name.</summary>
/// <param name="Label">The key of its text.</param>
/// <param name="Path">The command whose form opens.</param>
/// <param name="Person">The option that takes the person.</param>
internal sealed record UserMenuItem(string Label, string Path, string Person);

/// <summary>The menu of a person.</summary>
internal static class UserMenu
{
    private static readonly ImmutableArray<UserMenuItem> All = [new("discord.give-task", "task add", "owner")];

    /// <summary>Those whose command there is.</summary>
    public static IEnumerable<UserMenuItem> Items(Catalogue catalogue) =>
        All.Where(item => catalogue.Find(item.Path)?.FindOption(item.Person) is not null);
}
