using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Features.Timetable;
using PeerBot.Tests.Storage;

namespace PeerBot.Tests.Acceptance;

/// <summary>
/// Something to be said at a moment, and right after it something else, whose coming tells that the first would have come
/// again by now. The program itself planned both; how far they are is seen in its database.
/// </summary>
internal sealed class DuePost : IDisposable
{
    public const string Text = "Only once";
    public const string Next = "And then this";

    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(30);

    private readonly TemporaryFolder folder = new();

    public string Database => folder.Database;

    /// <summary>Whether a process knows when the team is to be woken.</summary>
    public bool IsDerived => Is("SELECT count(*) FROM schedules WHERE derived_version = version AND next_at IS NOT NULL");

    public bool IsWritten => Is("SELECT count(*) FROM outbox WHERE act = 'reminder'");

    /// <summary>Whether a process knows that the first was posted.</summary>
    public bool IsConfirmed => Is("SELECT count(*) FROM outbox WHERE act = 'reminder' AND slot LIKE '%/1' AND sent_version = version");

    /// <summary>A team that never meets plans both.</summary>
    public static async Task<DuePost> PlanAsync(Place place, DateTimeOffset due)
    {
        DuePost planned = new();
        await using PeerBotHost host = PeerBotHost.StartBy(new ManualClock(due - Ahead), planned.folder.Path);
        Voice ada = host.As("Ada", place: place);
        await ada.RunAsync("peerbot setup", ("name", "Owls"), ("days", "sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));
        await ada.RunAsync("peerbot reminders", ("kind", "eve"), ("state", "off"));
        await ada.RunAsync("remind add", ("text", Text), ("when", "in 30m"));
        await ada.RunAsync("remind add", ("text", Next), ("when", "in 30m"));

        // People say minutes; a test cannot wait for one.
        await host.WriteAsync((work, token) => work.ExecuteAsync("UPDATE reminders SET first_at = @due", new { due }, token));
        await host.PassTimeAsync(TimeSpan.Zero);
        await host.App.Services.GetRequiredService<DeriveTimetables>().DoubtAllAsync(CancellationToken.None);
        return planned;
    }

    /// <returns>What keeps every process from writing until it is disposed.</returns>
    public SqliteConnection Hold() => OtherProgram.Holding(folder.Path);

    /// <summary>As a minute later, when what was killed is known not to be busy with a post any more.</summary>
    public void PassLease()
    {
        using SqliteConnection connection = OtherProgram.Open(folder.Path);
        connection.Execute("UPDATE outbox SET leased_until = NULL");
    }

    public void Dispose() => folder.Dispose();

    private bool Is(string count)
    {
        using SqliteConnection connection = OtherProgram.Open(folder.Path);
        return connection.ExecuteScalar<long>(count) > 0;
    }
}
