using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>A form as Discord's modal: at most five fields, so those that are required come first and settled ones are not shown.</summary>
internal sealed class ModalWriter(Catalogue catalogue, Phrasebook phrasebook, Wording wording, CustomIds customIds)
{
    private const int MostFields = 5;
    private const int MostTitle = 45;
    private const int MostLabel = 45;
    private const int MostText = 4_000;
    private const int MostPeople = 25;
    private const int ShortStyle = 1;
    private const int LongStyle = 2;

    /// <returns><see langword="null"/> when a field would have to hold more than Discord lets one edit.</returns>
    /// <param name="actsIn">Where the form is carried out, if not where it is opened.</param>
    public async Task<Modal?> WriteAsync(Form form, Language language, Place? actsIn, CancellationToken cancellationToken)
    {
        CommandSpec command = catalogue.Find(form.Call.Path) ?? throw new InvalidOperationException($"No command '{form.Call.Path}'.");
        (ImmutableArray<OptionSpec> shown, CommandCall settled) = FormFields.Of(form, command, MostFields);
        if (shown.Any(option => form.Suggested.GetValueOrDefault(option.Name)?.Length > MostText))
        {
            return null;
        }

        return new Modal(
            await customIds.WriteAsync(settled, 0, actsIn, cancellationToken),
            Pages.Shorten(wording.SayPlainly(form.Title, language), MostTitle),
            [.. shown.Select(option => Field(command, option, form.Suggested.GetValueOrDefault(option.Name), language))]);
    }

    private Component Field(CommandSpec command, OptionSpec option, string? value, Language language) => new(ComponentType.Label)
    {
        Label = Pages.Shorten(CommandNames.OptionName(phrasebook, language, command, option), MostLabel),
        Description = phrasebook[language, CommandNames.OptionKey(command, option)],
        Inner = option.Kind switch
        {
            OptionKind.Choice => Choices(option, option.Choices.Select(word => (word, phrasebook[language, ChoiceReader.TextKey(word)])), value),
            OptionKind.Flag => Choices(option, [("yes", phrasebook[language, "discord.yes"]), ("no", phrasebook[language, "discord.no"])], value),
            OptionKind.Member when SelectedBy(value) is { } selected => People(option, selected, 1),
            OptionKind.Paragraph when option.IsPeople && SelectedBy(value) is { } selected => People(option, selected, MostPeople),
            OptionKind.Members when option.Words.IsEmpty && SelectedBy(value) is { } selected => People(option, selected, MostPeople),
            _ => Text(option, value),
        },
    };

    private static Component Choices(OptionSpec option, IEnumerable<(string Word, string Name)> choices, string? value) => new(ComponentType.StringSelect)
    {
        CustomId = option.Name,
        Required = option.IsRequired,
        Options = [.. choices.Select(choice => new SelectOption(choice.Name, choice.Word) { Default = choice.Word == value ? true : null })],
    };

    private static Component People(OptionSpec option, ImmutableArray<SelectedUser> selected, int most) => new(ComponentType.UserSelect)
    {
        CustomId = option.Name,
        Required = option.IsRequired,
        MinValues = option.IsRequired ? 1 : 0,
        MaxValues = most,
        DefaultValues = selected.IsEmpty ? null : selected,
    };

    /// <returns>Who is selected at first; <see langword="null"/> when the value names people in a way that a select cannot show.</returns>
    private static ImmutableArray<SelectedUser>? SelectedBy(string? value)
    {
        string[] parts = (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string?[] ids = [.. parts.Select(MemberWords.MentionedId)];
        return ids.Any(id => id is null) ? null : [.. ids.OfType<string>().Select(id => new SelectedUser(id))];
    }

    private static Component Text(OptionSpec option, string? value) => new(ComponentType.TextInput)
    {
        CustomId = option.Name,
        Style = option.Kind == OptionKind.Paragraph || value?.Contains('\n', StringComparison.Ordinal) == true ? LongStyle : ShortStyle,
        Required = option.IsRequired,
        Value = string.IsNullOrEmpty(value) ? null : value,

        // What is known may be longer than what is allowed: it is shown, and refused in words, rather than cut.
        MaxLength = option.Kind is OptionKind.Text or OptionKind.Paragraph or OptionKind.Url ? Math.Min(MostText, Math.Max(option.Max, value?.Length ?? 0)) : null,
    };
}

/// <summary>A form on Discord.</summary>
internal sealed record Modal(string CustomId, string Title, ImmutableArray<Component> Components);
