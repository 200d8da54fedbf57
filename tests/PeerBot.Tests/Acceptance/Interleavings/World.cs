using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Tests.Storage;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>One database, the programs on it, the services that they post to, and two clocks: theirs and the services'.</summary>
internal sealed class World : IAsyncDisposable
{
    private const int PollsBeforeTime = 20;
    private const int ShortTicks = 40;

    /// <summary>Discord knows a nonce for "the past few minutes".</summary>
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(3);

    /// <summary>Real time after which a world that does not come to rest fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly ManualClock services;
    private readonly SqliteConnection watch;
    private readonly List<LivingProgram> programs = [];
    private bool somebodyDied;

    public World(string template, DateTimeOffset now)
    {
        File.Copy(template, folder.Database);
        Clock = new ManualClock(now);
        services = new ManualClock(now);
        Discord = new MessageBoard(NonceLife, services);
        Slack = new MessageBoard(TimeSpan.Zero, services);
        watch = OtherProgram.Open(folder.Path);
    }

    public ManualClock Clock { get; }

    /// <summary>How often everything waited for time.</summary>
    public int Ticks { get; private set; }

    public MessageBoard Discord { get; }

    public MessageBoard Slack { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>The latest that the programs' clock ever showed.</summary>
    public DateTimeOffset Latest
    {
        get => field > Now ? field : Now;
        private set;
    }

    /// <summary>Posts that no program will ever know to have arrived, because it was killed.</summary>
    public HashSet<string> Orphans { get; } = [];

    public LivingProgram? Living => programs.Find(program => !program.IsDead);

    public int LivingCount => programs.Count(program => !program.IsDead);

    /// <summary>Whether some program died in the middle of a post, or is busy with one.</summary>
    public bool IsPostUnderWay => Count("SELECT count(*) FROM outbox WHERE sent_version < version AND leased_until IS NOT NULL") > 0;

    /// <summary>The next moment for which anything is planned or put off.</summary>
    public DateTimeOffset? NextEvent => watch.ExecuteScalar<string?>(
        """
        SELECT min(at)
        FROM (SELECT min(next_at) AS at FROM schedules WHERE next_at > @now
              UNION ALL
              SELECT min(not_before) FROM outbox WHERE sent_version < version AND not_before > @now)
        """,
        new { now = Now }) is { } written ? DateTimeOffset.Parse(written, CultureInfo.InvariantCulture) : null;

    private bool IsAtRest => Count(
        """
        SELECT (SELECT count(*) FROM schedules WHERE derived_version < version OR next_at <= @now)
             + (SELECT count(*) FROM outbox WHERE sent_version < version AND NOT (not_before > @now AND not_before <= @furthest))
        """,
        new { now = Now, furthest = Now.AddMinutes(6) }) == 0;

    public async Task StartAsync() => programs.Add(await LivingProgram.StartAsync(Clock, folder.Path, Discord, Slack, Bury));

    /// <summary>Ends one that lives in good order, and clears away those that died.</summary>
    public async Task StopAsync(LivingProgram? living)
    {
        foreach (LivingProgram program in programs.Where(program => program.IsDead || program == living).ToArray())
        {
            programs.Remove(program);
            await program.DisposeAsync();
        }
    }

    public SqliteConnection Lock() => OtherProgram.Holding(folder.Path);

    public long Count(string sql, object? parameters = null) => watch.ExecuteScalar<long>(sql, parameters);

    /// <summary>Time goes on for everybody.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        services.Advance(moment > Now ? moment - Now : TimeSpan.Zero);
        Clock.MoveTo(moment);
    }

    /// <summary>The programs' clock is set, and the services' is not.</summary>
    public void Jump(TimeSpan by)
    {
        Latest = Now > Latest ? Now : Latest;
        Clock.MoveTo(Now + by);
    }

    /// <summary>Time goes on from one planned moment to the next, as if it were real, until a moment or until nobody lives any more.</summary>
    public async Task PassTimeAsync(DateTimeOffset until)
    {
        await SettleAsync();
        while (LivingCount > 0 && NextEvent is { } next && next <= until)
        {
            MoveTo(next);
            await SettleAsync();
        }

        if (LivingCount > 0 && until > Now)
        {
            MoveTo(until);
            await SettleAsync();
        }
    }

    /// <summary>
    /// Lets happen what is to happen now. Only where everything waits for time does a second pass, or more when somebody died whose
    /// lease must run out.
    /// </summary>
    public async Task SettleAsync()
    {
        (long seen, int idle, int ticks) = (-1, 0, 0);
        long started = TimeProvider.System.GetTimestamp();
        while (LivingCount > 0 && !IsAtRest)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, $"It did not come to rest. {State}");
            await Task.Delay(1);
            long version = watch.ExecuteScalar<long>("PRAGMA data_version");
            idle = version == seen ? idle + 1 : 0;
            seen = version;
            if (idle == PollsBeforeTime)
            {
                idle = 0;
                Ticks++;
                MoveTo(Now.AddSeconds(++ticks > ShortTicks || somebodyDied ? 10 : 1));
            }
        }

        somebodyDied &= LivingCount == 0;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (LivingProgram program in programs)
        {
            await program.DisposeAsync();
        }

        await watch.DisposeAsync();
        folder.Dispose();
    }

    private string State => string.Join(
        "; ",
        watch.Query<string>("SELECT act || ' ' || slot || ' v' || version || '/' || sent_version || ' ' || not_before || ' ' || coalesce(leased_until, '') FROM outbox WHERE sent_version < version")
            .Concat(watch.Query<string>("SELECT 'team ' || team_id || ' ' || derived_version || '/' || version || ' ' || next_at FROM schedules"))
            .Prepend(Now.ToString("O")));

    /// <summary>The one post on Slack that a program was busy with when it died may have arrived, and nobody knows.</summary>
    private void Bury()
    {
        somebodyDied = true;
        using SqliteConnection connection = OtherProgram.Open(folder.Path);
        bool isUnderWay = connection.ExecuteScalar<long>(
            "SELECT count(*) FROM outbox o JOIN teams t ON t.id = o.team_id WHERE t.platform = 'slack' AND sent_version < version AND leased_until IS NOT NULL") > 0;
        if (isUnderWay && Slack.Posts is [.., var last])
        {
            Orphans.Add(last.Id);
        }
    }
}
