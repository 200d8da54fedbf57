using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>What only a process of its own can show: its end, and what outlives it.</summary>
public sealed class ProcessFaultTests : IDisposable
{
    private const string CallbackRoute = "POST /interactions/{id}/{token}/callback";
    private const int Burst = 30;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fatal_close_ends_the_process_with_a_code_and_the_operators_sentence()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        discord.Gateway.At(GatewayMoment.AtIdentify, socket => socket.CloseAsync(4014));
        await using PeerBotProcess process = Launch(discord);

        int exit = await process.EndAsync();

        Assert.Equal(1, exit);
        Assert.Contains("Message Content", process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDiscord.Token, process.Output, StringComparison.Ordinal);
        Assert.Single(discord.Gateway.Sockets);
    }

    [Fact]
    public async Task Refused_token_ends_the_process_with_a_code_and_the_operators_sentence()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        await using PeerBotProcess process = PeerBotProcess.Launch([.. Settings(discord), "--Discord:Token=somebody-elses"]);

        int exit = await process.EndAsync();

        Assert.Equal(1, exit);
        Assert.Contains("Discord refuses the bot's token", process.Output, StringComparison.Ordinal);
        Assert.Empty(discord.Gateway.Sockets);
    }

    [Fact]
    public async Task Kill_between_commit_and_answer_loses_nothing_and_repeats_nothing()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        FakeUser ada = discord.User("Ada");
        TaskCompletionSource after = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<FakeInteraction> asked = [];
        await using (PeerBotProcess first = Launch(discord))
        {
            await UntilServedAsync(discord);
            await SetUpAsync(ada);
            discord.Faults.Add("POST /interactions/*", Fault.Slow(after.Task), times: Burst / 2);
            asked.AddRange(Enumerable.Range(1, Burst).Select(number => ada.Slash("question ask", ("text", $"Question {number}"))));

            // An answer is on its way only after its effect is committed, so the kill falls between the two.
            await DiscordHost.UntilAsync(() => discord.Requests.To(CallbackRoute).Count > 1 + (Burst / 2));
            await first.KillAsync();
            after.SetResult();
        }

        await using PeerBotProcess second = Launch(discord);
        await DiscordHost.UntilAsync(() => discord.Gateway.Resumes == 1);
        FakeInteraction next = await ada.SlashAsync("question ask", ("text", "And now?"));

        Assert.StartsWith($"**Q{Burst + 1}**", next.Text, StringComparison.Ordinal);
        Assert.Equal(1, discord.Gateway.Identifies);
    }

    [Fact]
    public async Task Post_that_was_under_way_when_the_process_was_killed_shows_once()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        FakeUser ada = discord.User("Ada");
        TaskCompletionSource after = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (PeerBotProcess first = Launch(discord))
        {
            await UntilServedAsync(discord);
            await SetUpAsync(ada);
            discord.Faults.Add("POST /channels/*/messages", Fault.Slow(after.Task));
            await ada.SlashAsync("question ask", ("text", "Only once"), ("anonymous", true));
            await DiscordHost.UntilAsync(() => Sent(discord, "Only once") == 1);
            await first.KillAsync();
            after.SetResult();
        }

        await ReleasePostsAsync();
        await using PeerBotProcess second = Launch(discord);
        await DiscordHost.UntilAsync(() => Sent(discord, "Only once") == 2 && Shown(discord, "Only once") > 0);
        FakeInteraction listed = await ada.SlashAsync("question list");

        Assert.Contains("Only once", listed.Text, StringComparison.Ordinal);
        Assert.Equal(1, Shown(discord, "Only once"));
    }

    /// <summary>As a minute later, when what was killed is known not to be busy with a post any more.</summary>
    private async Task ReleasePostsAsync()
    {
        await using SqliteConnection connection = new($"Data Source={folder.Database};Pooling=False");
        await connection.ExecuteAsync("UPDATE outbox SET leased_until = NULL");
    }

    private static int Sent(FakeDiscord discord, string text) =>
        discord.Requests.To("POST /channels/{channel}/messages").Count(call => call.Body.ToJsonString().Contains(text, StringComparison.Ordinal));

    private static int Shown(FakeDiscord discord, string text) =>
        discord.Guild.Channel.Shown.Count(message => FakeInteraction.TextOf(message).Contains(text, StringComparison.Ordinal));

    private static Task UntilServedAsync(FakeDiscord discord) =>
        DiscordHost.UntilAsync(() => discord.Gateway.Sessions.Count == 1 && discord.Commands.Find("question", 1) is not null);

    private static Task<FakeInteraction> SetUpAsync(FakeUser user) => user.SlashAsync(
        "peerbot setup", ("name", "Owls"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo"), ("language", "en"));

    private PeerBotProcess Launch(FakeDiscord discord) => PeerBotProcess.Launch([.. Settings(discord), $"--Discord:Token={FakeDiscord.Token}"]);

    private string[] Settings(FakeDiscord discord) => [$"--Storage:Path={folder.Database}", $"--Discord:ApiBaseUrl={discord.ApiBaseUrl}"];
}
