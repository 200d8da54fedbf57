using System.Globalization;

namespace PeerBot.Storage.Backups;

/// <summary>How backups are called. The daily ones have a form of their own, for only they may be removed by the program.</summary>
internal static class BackupName
{
    /// <summary>Finds daily backups that were not finished because the program ended.</summary>
    public const string UnfinishedDaily = ".peerbot-daily-*.tmp*";

    private const string Moment = "yyyyMMdd'-'HHmmss'Z'";
    private const string DailyForm = $"'peerbot-daily-'{Moment}'.db'";

    public static string ByHand(DateTimeOffset now) => $"peerbot-{now.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}.db";

    public static string Daily(DateTimeOffset now) => now.UtcDateTime.ToString(DailyForm, CultureInfo.InvariantCulture);

    /// <returns>When the daily backup of this name was made; <see langword="null"/> when it is none.</returns>
    public static DateTimeOffset? DailyMoment(string name) =>
        DateTimeOffset.TryParseExact(name, DailyForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset made) ? made : null;
}
