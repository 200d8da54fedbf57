using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>A command's options as Discord's.</summary>
/// <remarks>
/// Long texts are never required: Discord's line takes one line only, so whoever leaves a text out gets a form with room for
/// several. Nothing is required where the form knows what is usual. What follows a text that is left out cannot be required either.
/// </remarks>
internal sealed class OptionProjection(Phrasebook phrasebook)
{
    /// <summary>Discord's bound on what can be typed into an option.</summary>
    private const int MostTyped = 6_000;

    private readonly Localized texts = new(phrasebook);

    public ImmutableArray<DiscordOption>? Project(CommandSpec command)
    {
        int required = command.FirstForm is not null ? 0 : command.Options.TakeWhile(option => option.IsRequired && (option.IsFile || option.Kind != OptionKind.Paragraph)).Count();
        return command.Options.IsEmpty
            ? null
            : [.. command.Options.Select((option, position) => Project(command, option, isRequired: position < required))];
    }

    private DiscordOption Project(CommandSpec command, OptionSpec option, bool isRequired)
    {
        string description = CommandNames.OptionKey(command, option);
        return new DiscordOption(option.IsFile ? OptionType.Attachment : TypeOf(option.Kind), Name(Language.English), texts.Default(description))
        {
            NameLocalizations = Localized.Others(Name),
            DescriptionLocalizations = texts.Others(description),
            Required = isRequired ? true : null,
            Autocomplete = IsCompleted(option.Kind) ? true : null,
            MinValue = option.Kind == OptionKind.Number ? option.Min : null,
            MaxValue = option.Kind == OptionKind.Number ? option.Max : null,
            MaxLength = !option.IsFile && option.Kind is OptionKind.Text or OptionKind.Paragraph or OptionKind.Url ? Math.Min(option.Max, MostTyped) : null,
            Choices = option.Choices.IsEmpty ? null : [.. option.Choices.Select(Choice)],
        };

        string Name(Language language) => CommandNames.OptionName(phrasebook, language, command, option);
    }

    private DiscordChoice Choice(string word) => new(texts.Default(ChoiceReader.TextKey(word)), word)
    {
        NameLocalizations = texts.Others(ChoiceReader.TextKey(word)),
    };

    private static bool IsCompleted(OptionKind kind) => kind is OptionKind.Date or OptionKind.DateRange or OptionKind.Moment or OptionKind.Repeat or OptionKind.Members or OptionKind.Item;

    private static OptionType TypeOf(OptionKind kind) => kind switch
    {
        OptionKind.Number => OptionType.Integer,
        OptionKind.Flag => OptionType.Boolean,
        OptionKind.Member => OptionType.User,
        OptionKind.Text or OptionKind.Paragraph or OptionKind.Url or OptionKind.Time or OptionKind.Choice => OptionType.String,
        OptionKind.Date or OptionKind.DateRange or OptionKind.Moment or OptionKind.Repeat => OptionType.String,
        OptionKind.Members or OptionKind.Item => OptionType.String,
        _ => throw new InvalidOperationException($"No type of Discord's for {kind}."),
    };
}
