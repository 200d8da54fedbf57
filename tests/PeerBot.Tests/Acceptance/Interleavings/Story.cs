using System.Globalization;
using Microsoft.Data.Sqlite;
using PeerBot.Chat.Commands;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>What happens to a world, drawn from a seed. What is said to the bot is kept, so that what it owes can be told.</summary>
internal sealed class Story(World world, int seed) : IDisposable
{
    /// <summary>More at once could be dropped after a silence, which makes up for five late posts.</summary>
    private const int MostMemos = 2;

    private static readonly Breakage[] Harmless = [Breakage.LostBefore, Breakage.LostAfter, Breakage.Broken, Breakage.Limited];

    /// <summary>One kill at a time: each costs a minute, and after three Discord knows no nonce any more.</summary>
    private static readonly Breakage[] Any = [.. Harmless, Breakage.KilledBefore, Breakage.KilledAfter];

    /// <summary>So near to its moment nothing is changed: whether the change or the moment comes first is no matter of right or wrong.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(100);

    private readonly Random random = new(seed);
    private readonly List<string> told = [];
    private readonly SemaphoreSlim revival = new(1, 1);
    private int invocations;

    public IReadOnlyList<StoryTeam> Teams { get; } = [.. StoryTeam.All.Select(team => new StoryTeam(team.Id, team.Place))];

    /// <summary>What happened, for somebody who asks why.</summary>
    public string Told => string.Join('\n', told);

    public async Task LiveAsync(int steps)
    {
        for (int step = 0; step < steps; step++)
        {
            await ReviveAsync();
            await (random.Next(2) == 0 ? TalkAsync() : world.SettleAsync());
            await ReviveAsync();
            await StepAsync(random.Next(100));
        }
    }

    /// <summary>Everything works again, and time goes on until nothing is owed any more.</summary>
    public async Task EndAsync()
    {
        world.Discord.Mend();
        world.Slack.Mend();
        await ReviveAsync();
        DateTimeOffset last = Teams.SelectMany(team => team.Memos).Select(memo => memo.At).Append(world.Now).Max();
        await world.SettleAsync();
        await ReviveAsync();
        Tell($"end at {last.AddHours(1):O}");
        await world.PassTimeAsync(last.AddHours(1));
        await world.PassTimeAsync(world.Now.AddMinutes(10));
    }

    public void Dispose() => revival.Dispose();

    private Task StepAsync(int dice) => dice switch
    {
        < 26 => PassAsync(),
        < 40 => RushAsync(),
        < 45 => JumpAsync(1),
        < 50 => JumpAsync(-1),
        < 66 => AddMemoAsync(),
        < 73 => ChangeMemoAsync(),
        < 76 => CancelDayAsync(),
        < 87 => BreakAsync(),
        < 92 => KillInRushAsync(),
        < 96 => CompanyAsync(),
        _ => LockAsync(),
    };

    private async Task ReviveAsync()
    {
        await world.StopAsync(null);
        if (world.LivingCount == 0)
        {
            TimeSpan down = world.IsPostUnderWay ? TimeSpan.FromSeconds(random.Next(50)) : TimeSpan.FromMinutes(random.Next(120));
            Tell($"down for {down}");
            world.MoveTo(world.Now + down);
            await world.StartAsync();
        }
    }

    private Task PassAsync()
    {
        TimeSpan by = TimeSpan.FromMinutes(random.Next(3, 400));
        Tell($"pass {by}");
        return world.PassTimeAsync(world.Now + by);
    }

    /// <summary>The next planned moment comes while somebody talks to the bot.</summary>
    private async Task RushAsync()
    {
        Tell("rush");
        if (world.NextEvent is { } next)
        {
            world.MoveTo(next);
        }

        await TalkAsync();
    }

    /// <summary>People write into cards that may be under way.</summary>
    private async Task TalkAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, random.Next(1, 4)).Select(_ => RunAsync(Pick(Teams), "question ask", ("text", "Why?"))));
        await world.SettleAsync();
    }

    private Task JumpAsync(int hours)
    {
        Tell($"jump {hours} h");
        world.Jump(TimeSpan.FromHours(hours));
        return world.SettleAsync();
    }

    private async Task AddMemoAsync()
    {
        StoryTeam team = Pick(Teams);
        if (team.Memos.Count(memo => !memo.IsOff && memo.At > world.Now.AddHours(-1)) >= MostMemos)
        {
            return;
        }

        int minutes = random.Next(1, 600);
        Memo memo = new(team, team.Memos.Count + 1, world.Now.AddMinutes(minutes));
        team.Memos.Add(memo);
        Tell($"{memo.Text} at {memo.At:O}");
        await RunAsync(team, "remind add", ("text", memo.Text), ("when", string.Create(CultureInfo.InvariantCulture, $"in {minutes}m")));
        await world.SettleAsync();
    }

    /// <summary>Somebody changes their mind about a reminder that is hours away.</summary>
    private async Task ChangeMemoAsync()
    {
        Memo[] open = [.. Teams.SelectMany(team => team.Memos).Where(memo => !memo.IsOff && memo.At > world.Latest + Margin)];
        if (open is [])
        {
            return;
        }

        Memo memo = Pick(open);
        string id = memo.Number.ToString(CultureInfo.InvariantCulture);
        if (random.Next(2) == 0)
        {
            memo.IsOff = true;
            Tell($"off {memo.Text}");
            await RunAsync(memo.Team, "remind off", ("id", id));
        }
        else
        {
            string date = StoryTeam.Written(DateOnly.FromDateTime(memo.At.ToOffset(StoryTeam.Seoul).Date));
            int minutes = random.Next(260, 600);
            memo.At = world.Now.AddMinutes(minutes);
            Tell($"move {memo.Text} to {memo.At:O}");
            await RunAsync(memo.Team, "remind move", ("id", id), ("date", date), ("when", string.Create(CultureInfo.InvariantCulture, $"in {minutes}m")));
        }

        await world.SettleAsync();
    }

    private async Task CancelDayAsync()
    {
        StoryTeam team = Pick(Teams);
        DateOnly date = DateOnly.FromDateTime(world.Latest.ToOffset(StoryTeam.Seoul).Date).AddDays(random.Next(2, 4));
        if (StoryTeam.EveOf(date) > world.Latest + Margin && team.Cancelled.Add(date))
        {
            Tell($"cancel {date:O} of {team.Place.Id}");
            await RunAsync(team, "session cancel", ("date", StoryTeam.Written(date)));
            await world.SettleAsync();
        }
    }

    private Task BreakAsync()
    {
        MessageBoard board = random.Next(3) == 0 ? world.Slack : world.Discord;
        Breakage[] breakages = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Pick(Harmless)), Pick(Any)];
        Tell($"break {(board == world.Slack ? "Slack" : "Discord")}: {string.Join(", ", breakages)}");
        board.Mend();
        foreach (Breakage breakage in breakages)
        {
            board.Break(breakage);
        }

        return Task.CompletedTask;
    }

    /// <summary>A program dies just when something is due, wherever it happens to be.</summary>
    private async Task KillInRushAsync()
    {
        Tell("kill in the rush");
        if (world.NextEvent is { } next)
        {
            world.MoveTo(next);
        }

        for (int yields = random.Next(200); yields > 0; yields--)
        {
            await Task.Yield();
        }

        await (world.Living?.KillAsync() ?? Task.CompletedTask);
        await world.SettleAsync();
    }

    private Task CompanyAsync()
    {
        Tell(world.LivingCount == 1 ? "a second program" : "alone again");
        return world.LivingCount == 1 ? world.StartAsync() : world.StopAsync(world.Living);
    }

    /// <summary>Another program keeps the database for itself when something is due.</summary>
    private async Task LockAsync()
    {
        Tell("lock");
        await using (SqliteConnection held = world.Lock())
        {
            if (world.NextEvent is { } next)
            {
                world.MoveTo(next);
            }

            await Task.Delay(random.Next(30));
        }

        await world.SettleAsync();
    }

    /// <summary>Somebody says something to a program that lives, and again to another when it died over it.</summary>
    private async Task RunAsync(StoryTeam team, string path, params (string Name, string Value)[] options)
    {
        string id = FormattableString.Invariant($"wish-{Interlocked.Increment(ref invocations)}");
        while (true)
        {
            LivingProgram program = await AnyLivingAsync();
            try
            {
                Heard heard = await program.Host.As("Ada", place: team.Place).RunAsync(id, CommandCall.Of(path, options));
                Assert.False(heard.IsRefused, $"{path}: {heard.Private}");
                return;
            }
            catch (ObjectDisposedException) when (program.IsDead)
            {
                // It asks the next one, under the same id.
            }
        }
    }

    private async Task<LivingProgram> AnyLivingAsync()
    {
        await revival.WaitAsync();
        try
        {
            await ReviveAsync();
            return world.Living!;
        }
        finally
        {
            revival.Release();
        }
    }

    private T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    private void Tell(string line) => told.Add($"{world.Now:MM-dd HH:mm:ss} ({world.Ticks} ticks) {line}");
}
