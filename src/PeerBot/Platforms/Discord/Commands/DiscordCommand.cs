using System.Collections.Immutable;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>A command as Discord wants it registered: one with a slash, or an entry of a menu.</summary>
internal sealed record DiscordCommand(CommandType Type, string Name)
{
    public ImmutableSortedDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Menu entries have none.</summary>
    public string? Description { get; init; }

    public ImmutableSortedDictionary<string, string>? DescriptionLocalizations { get; init; }

    public ImmutableArray<DiscordOption>? Options { get; init; }

    /// <summary>Where it can be used: 0 is a server. Only commands of every server say so; those of one server are used there.</summary>
    public ImmutableArray<int>? Contexts { get; init; }

    /// <summary>How the bot must be installed: 0 is for a server.</summary>
    public ImmutableArray<int>? IntegrationTypes { get; init; }
}

/// <summary>Discord's numbers of kinds of commands.</summary>
internal enum CommandType
{
    Slash = 1,
    User = 2,
    Message = 3,
}

/// <summary>What stands below a command: a group, a command of it, or an option that is typed.</summary>
internal sealed record DiscordOption(OptionType Type, string Name, string Description)
{
    public ImmutableSortedDictionary<string, string>? NameLocalizations { get; init; }

    public ImmutableSortedDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }

    /// <summary>In UTF-16 units.</summary>
    public int? MaxLength { get; init; }

    public ImmutableArray<DiscordChoice>? Choices { get; init; }

    public ImmutableArray<DiscordOption>? Options { get; init; }
}

/// <summary>Discord's numbers of kinds of options.</summary>
internal enum OptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Attachment = 11,
}

/// <summary>One value of an option that has few.</summary>
internal sealed record DiscordChoice(string Name, string Value)
{
    public ImmutableSortedDictionary<string, string>? NameLocalizations { get; init; }
}
