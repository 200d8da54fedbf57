using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>An option as a field of a form: the field that fits it best, unless what is known already fits that field not.</summary>
internal sealed class FieldWriter(Phrasebook phrasebook)
{
    /// <summary>Of what one types into a field, in UTF-16 units.</summary>
    public const int MostText = 3_000;

    /// <summary>Names the only control of a field.</summary>
    public const string Only = "value";

    private const int MostLabel = 2_000;
    private const int MostOption = 75;

    /// <summary>The field's id is the option's name, so that errors can be shown at it.</summary>
    public SlackBlock Write(CommandSpec command, OptionSpec option, string? value, Language language) => Input(
        option.Name,
        CommandNames.OptionName(phrasebook, language, command, option),
        phrasebook[language, CommandNames.OptionKey(command, option)],
        option.Kind switch
        {
            OptionKind.Choice => Choices(option.Choices.Select(word => (word, phrasebook[language, ChoiceReader.TextKey(word)])), value),
            OptionKind.Flag => Choices([("yes", phrasebook[language, "slack.yes"]), ("no", phrasebook[language, "slack.no"])], value),
            OptionKind.Member when SelectedBy(value) is { Length: <= 1 } selected =>
                new Control("users_select") { ActionId = Only, InitialUser = selected.FirstOrDefault() },
            OptionKind.Members when option.Words.IsEmpty && SelectedBy(value) is { } selected =>
                new Control("multi_users_select") { ActionId = Only, InitialUsers = selected.IsEmpty ? null : selected },
            OptionKind.Date when IsEmptyOr(value, IsDate) => new Control("datepicker") { ActionId = Only, InitialDate = Given(value) },
            OptionKind.Time when IsEmptyOr(value, IsTime) => new Control("timepicker") { ActionId = Only, InitialTime = Given(value) },
            _ => Text(option, value),
        },
        option.IsRequired);

    /// <summary>Asks for the channel, where Slack does not tell it.</summary>
    public SlackBlock Place(Language language) => Input(
        ViewWriter.PlaceField,
        phrasebook[language, "slack.place"],
        phrasebook[language, "slack.place-hint"],
        new Control("conversations_select") { ActionId = Only, DefaultToCurrentConversation = true, ResponseUrlEnabled = true },
        isRequired: true);

    private static SlackBlock Input(string id, string label, string hint, Control control, bool isRequired) => new("input")
    {
        BlockId = id,
        Label = new PlainText(Pages.Shorten(label, MostLabel)),
        Hint = new PlainText(Pages.Shorten(hint, MostLabel)),
        Element = control,
        Optional = !isRequired,
    };

    private static Control Choices(IEnumerable<(string Word, string Name)> choices, string? value)
    {
        ImmutableArray<SelectOption> options = [.. choices.Select(choice => new SelectOption(new PlainText(Pages.Shorten(choice.Name, MostOption)), choice.Word))];
        return new Control("static_select") { ActionId = Only, Options = options, InitialOption = options.FirstOrDefault(option => option.Value == value) };
    }

    private static Control Text(OptionSpec option, string? value) => new("plain_text_input")
    {
        ActionId = Only,
        Multiline = option.Kind == OptionKind.Paragraph || value?.Contains('\n', StringComparison.Ordinal) == true ? true : null,
        InitialValue = Given(value),

        // What is known may be longer than what is allowed: it is shown, and refused in words, rather than cut.
        MaxLength = option.Kind is OptionKind.Text or OptionKind.Paragraph or OptionKind.Url ? Math.Min(MostText, Math.Max(option.Max, value?.Length ?? 0)) : null,
    };

    /// <returns>Who is selected at first; <see langword="null"/> when the value names people in a way that a select cannot show.</returns>
    private static ImmutableArray<string>? SelectedBy(string? value)
    {
        string?[] ids = [.. (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(MemberWords.MentionedId)];
        return ids.Any(id => id is null) ? null : [.. ids.OfType<string>()];
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static bool IsEmptyOr(string? value, Predicate<string> isGood) => string.IsNullOrEmpty(value) || isGood(value);

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(string value) => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
