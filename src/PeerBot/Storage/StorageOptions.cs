using System.ComponentModel.DataAnnotations;

namespace PeerBot.Storage;

/// <summary>The <c>Storage</c> section of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The database file. Its folder is made when it is missing. Default <c>data/peerbot.db</c>, under the working folder.</summary>
    [Required]
    public string Path { get; init; } = "data/peerbot.db";

    /// <summary>How long a write waits for another process that holds the database. Default 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
