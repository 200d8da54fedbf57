using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PeerBot.Platforms.Discord.Commands;

namespace PeerBot.Tests.Platforms.Discord.Commands;

/// <summary>Everything that Discord is told about the commands, on a page that people can read.</summary>
internal static class CommandPage
{
    public static string Write(ImmutableArray<DiscordCommand> commands)
    {
        StringBuilder page = new();
        foreach (DiscordCommand command in commands)
        {
            string where = command.Contexts is [0] && command.IntegrationTypes is [0] ? "in servers" : "anywhere";
            page.Append(CultureInfo.InvariantCulture, $"{command.Type} {Names(command.Name, command.NameLocalizations)} ({where}){Texts(command.Description, command.DescriptionLocalizations)}\n");
            Append(page, command.Options, "  ");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, ImmutableArray<DiscordOption>? options, string indent)
    {
        foreach (DiscordOption option in options ?? [])
        {
            page.Append(CultureInfo.InvariantCulture, $"{indent}{Names(option.Name, option.NameLocalizations)}{Kind(option)}{Texts(option.Description, option.DescriptionLocalizations)}\n");
            foreach (DiscordChoice choice in option.Choices ?? [])
            {
                page.Append(CultureInfo.InvariantCulture, $"{indent}  = {choice.Value}: {Names(choice.Name, choice.NameLocalizations)}\n");
            }

            Append(page, option.Options, indent + "  ");
        }
    }

    private static string Names(string name, ImmutableSortedDictionary<string, string>? others) =>
        string.Join(" | ", (others?.Values ?? []).Prepend(name));

    private static string Texts(string? text, ImmutableSortedDictionary<string, string>? others) =>
        text is null ? "" : ": " + Names(text, others);

    private static string Kind(DiscordOption option)
    {
        string[] facts =
        [
            .. option.Type is OptionType.Subcommand or OptionType.SubcommandGroup ? Array.Empty<string>() : [option.Type.ToString().ToLowerInvariant()],
            .. option.Required == true ? ["required"] : Array.Empty<string>(),
            .. option.Autocomplete == true ? ["completed"] : Array.Empty<string>(),
            .. option.MinValue is { } min ? [$"from {min}"] : Array.Empty<string>(),
            .. option.MaxValue is { } max ? [$"to {max}"] : Array.Empty<string>(),
            .. option.MaxLength is { } length ? [$"up to {length} characters"] : Array.Empty<string>(),
        ];
        return facts is [] ? "" : $" ({string.Join(", ", facts)})";
    }
}
