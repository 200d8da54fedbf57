using System.Globalization;
using PeerBot.Chat;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>A team that meets every day, in Seoul, with the posts that are on by default.</summary>
/// <param name="Id">Its number in the database.</param>
internal sealed record StoryTeam(int Id, Place Place)
{
    public static readonly TimeSpan Seoul = TimeSpan.FromHours(9);
    public static readonly TimeOnly Start = new(16, 0);
    public static readonly TimeOnly Eve = new(18, 0);

    public static readonly StoryTeam[] All =
    [
        new(1, new Place("discord", "71")), new(2, new Place("discord", "72")), new(3, new Place("slack", "C3")), new(4, new Place("local", "owls")),
    ];

    public List<Memo> Memos { get; } = [];

    /// <summary>Days on which it does not meet after all.</summary>
    public HashSet<DateOnly> Cancelled { get; } = [];

    public static DateTimeOffset StartOn(DateOnly date) => new(date, Start, Seoul);

    public static DateTimeOffset EveOf(DateOnly date) => new(date.AddDays(-1), Eve, Seoul);

    public static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As titles show a date.</summary>
    public static string Titled(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>A database in which all of them are set up and nothing was said yet.</summary>
    public static async Task<string> SetUpAsync(TemporaryFolder folder, DateTimeOffset now)
    {
        await using PeerBotHost host = PeerBotHost.Start(folder.Path, now);
        foreach (StoryTeam team in All)
        {
            await host.As("Ada", place: team.Place).RunAsync(
                "peerbot setup", ("name", "Owls"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, 하늘"), ("language", "en"));
        }

        await host.PassTimeAsync(TimeSpan.Zero);
        return folder.Database;
    }
}
