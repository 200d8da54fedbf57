using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>What Discord demands of a command.</summary>
internal static partial class CommandRules
{
    private const int MaxLength = 8000;
    private static readonly string[] Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi",
        "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static void Check(JsonObject command, string path)
    {
        Known.Fields(
            command, path, "id", "type", "name", "name_localizations", "description", "description_localizations", "options",
            "default_member_permissions", "contexts", "integration_types", "nsfw", "dm_permission", "handler");
        int type = Known.Int(command, "type", 1);
        CheckNames(command, path, isChat: type == 1);
        if (type != 1)
        {
            if ((command["description"]?.GetValue<string>() ?? "").Length > 0 || command["options"] is JsonArray { Count: > 0 })
            {
                throw ApiError.Invalid($"{path}.description", "Context menu commands cannot have description or options");
            }

            return;
        }

        CheckOptions(command, path, depth: 0);
        int longest = Locales.Append("default").Max(locale => Length(command, locale));
        if (longest > MaxLength)
        {
            throw ApiError.Invalid(path, $"Command exceeds maximum size ({longest} of {MaxLength})");
        }
    }

    private static void CheckNames(JsonObject item, string path, bool isChat)
    {
        CheckName(Known.Text(item, "name", path, 1, 32), $"{path}.name", isChat);
        foreach ((string locale, JsonNode? name) in item["name_localizations"] as JsonObject ?? [])
        {
            CheckLocale(locale, path);
            CheckName(name!.GetValue<string>(), $"{path}.name_localizations.{locale}", isChat);
        }

        if (!isChat)
        {
            return;
        }

        Known.Text(item, "description", path, 1, 100);
        foreach ((string locale, JsonNode? description) in item["description_localizations"] as JsonObject ?? [])
        {
            CheckLocale(locale, path);
            if (description!.GetValue<string>().Length is < 1 or > 100)
            {
                throw ApiError.Invalid($"{path}.description_localizations.{locale}", "Must be between 1 and 100 in length");
            }
        }
    }

    private static void CheckName(string name, string path, bool isChat)
    {
        bool isGood = isChat ? ChatName().IsMatch(name) && !name.Any(char.IsUpper) : name.Length is >= 1 and <= 32;
        if (!isGood)
        {
            throw ApiError.Invalid(path, $"Application command name '{name}' is invalid");
        }
    }

    private static void CheckLocale(string locale, string path)
    {
        if (!Locales.Contains(locale))
        {
            throw ApiError.Invalid($"{path}.{locale}", "Not a locale");
        }
    }

    private static void CheckOptions(JsonObject owner, string path, int depth)
    {
        JsonObject[] options = Known.Objects(owner, "options", path, 0, 25);
        int[] types = [.. options.Select(option => Known.Int(option, "type"))];
        if (types.Any(type => type is 1 or 2) && types.Any(type => type > 2))
        {
            throw ApiError.Invalid($"{path}.options", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }

        string[] names = [.. options.Select(option => option["name"]?.GetValue<string>() ?? "")];
        if (names.Distinct().Count() != names.Length)
        {
            throw ApiError.Invalid($"{path}.options", "Option names must be unique");
        }

        CheckLocalizedNames(options, path);
        bool wasOptional = false;
        for (int index = 0; index < options.Length; index++)
        {
            bool isRequired = options[index]["required"]?.GetValue<bool>() ?? false;
            if (isRequired && wasOptional)
            {
                throw ApiError.Invalid($"{path}.options.{index}", "Required options must be placed before non-required options");
            }

            wasOptional |= !isRequired && types[index] > 2;
            CheckOption(options[index], $"{path}.options.{index}", types[index], depth);
        }
    }

    private static void CheckLocalizedNames(JsonObject[] options, string path)
    {
        IEnumerable<(string Locale, string Name)> names = options
            .SelectMany(option => (option["name_localizations"] as JsonObject ?? []).Select(name => (name.Key, name.Value!.GetValue<string>())));
        if (names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw ApiError.Invalid($"{path}.options", $"Localized name '{twice.Key.Name}' is used twice");
        }
    }

    private static void CheckOption(JsonObject option, string path, int type, int depth)
    {
        Known.Fields(
            option, path, "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options",
            "channel_types", "min_value", "max_value", "min_length", "max_length", "autocomplete");
        CheckNames(option, path, isChat: true);
        if (type is < 1 or > 11 || (type == 2 && depth > 0) || (type == 1 && depth > 1))
        {
            throw ApiError.Invalid($"{path}.type", "Not allowed here");
        }

        if (type <= 2)
        {
            CheckOptions(option, path, depth + 1);
            return;
        }

        JsonObject[] choices = Known.Objects(option, "choices", path, 0, 25);
        bool completes = option["autocomplete"]?.GetValue<bool>() ?? false;
        if ((completes && choices.Length > 0) || ((completes || choices.Length > 0) && type is not (3 or 4 or 10)))
        {
            throw ApiError.Invalid($"{path}.autocomplete", "Choices and autocomplete exclude each other and need a text or number");
        }

        foreach (JsonObject choice in choices)
        {
            Known.Fields(choice, $"{path}.choices", "name", "name_localizations", "value");
            Known.Text(choice, "name", $"{path}.choices", 1, 100);
            if (choice["value"] is null || (type == 3 && choice["value"]!.ToString().Length > 100))
            {
                throw ApiError.Invalid($"{path}.choices.value", "Must be between 1 and 100 in length");
            }
        }
    }

    /// <summary>What counts: names, descriptions and choice values, each in the locale if it has it.</summary>
    private static int Length(JsonObject item, string locale) =>
        In(item, "name", locale) + In(item, "description", locale)
        + (item["value"]?.ToString().Length ?? 0)
        + (item["options"] as JsonArray ?? []).Sum(option => Length((JsonObject)option!, locale))
        + (item["choices"] as JsonArray ?? []).Sum(choice => Length((JsonObject)choice!, locale));

    private static int In(JsonObject item, string field, string locale) =>
        (item[field + "_localizations"]?[locale] ?? item[field])?.GetValue<string>().Length ?? 0;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex ChatName();
}
