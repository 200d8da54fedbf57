using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;

namespace PeerBot.Hosting;

/// <summary>
/// Refuses a section that PeerBot does not know: most often it is a misspelt one. The environment is not asked, where
/// everybody's settings lie together.
/// </summary>
internal static class SettingsCheck
{
    private static readonly string[] Known = ["Storage", "Web", "Local", "Discord", "Slack", "Backup", "Logging"];

    /// <exception cref="SettingsException">A section is unknown.</exception>
    public static void Run(IConfigurationRoot configuration)
    {
        foreach (IConfigurationProvider provider in configuration.Providers)
        {
            string? source = provider switch
            {
                JsonConfigurationProvider file => file.Source.Path,
                CommandLineConfigurationProvider => "The command line",
                _ => null,
            };
            if (source is not null && provider.GetChildKeys([], null).FirstOrDefault(IsUnknown) is { } key)
            {
                throw new SettingsException($"{source} has an unknown key '{key}'. The sections are {string.Join(", ", Known)}.");
            }
        }
    }

    /// <summary>Refuses a word that is no setting: a misspelt verb must not start the program.</summary>
    /// <param name="settings">As <c>--Key=value</c> or <c>--Key value</c>.</param>
    /// <exception cref="SettingsException">There is such a word.</exception>
    public static void RefuseWords(string[] settings)
    {
        bool mayBeValue = false;
        foreach (string word in settings)
        {
            bool isKey = word.StartsWith("--", StringComparison.Ordinal);
            if (!isKey && !mayBeValue)
            {
                throw new SettingsException($"'{word}' is neither a verb nor a setting such as --Web:Urls=http://127.0.0.1:8080. --help lists the verbs.");
            }

            mayBeValue = isKey && !word.Contains('=', StringComparison.Ordinal);
        }
    }

    private static bool IsUnknown(string key) => !Known.Contains(key, StringComparer.OrdinalIgnoreCase);
}
