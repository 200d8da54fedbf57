using Microsoft.Extensions.Configuration.Json;

namespace PeerBot.Hosting;

/// <summary>Refuses a settings file with a section that PeerBot does not know: most often it is a misspelt one.</summary>
internal static class SettingsCheck
{
    private static readonly string[] Known = ["Storage", "Web", "Local", "Logging"];

    /// <exception cref="SettingsException">A section is unknown.</exception>
    public static void Run(IConfigurationRoot configuration)
    {
        foreach (JsonConfigurationProvider file in configuration.Providers.OfType<JsonConfigurationProvider>())
        {
            foreach (string key in file.GetChildKeys([], null))
            {
                if (!Known.Contains(key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new SettingsException(
                        $"{file.Source.Path} has an unknown key '{key}'. The sections are {string.Join(", ", Known)}.");
                }
            }
        }
    }
}
