using System.Diagnostics;
using System.Threading.Channels;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Another client, written by others and used by many, must find in the fake what it finds at Discord.</summary>
public sealed class DiscordJsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [DiscordJsFact]
    public async Task Independent_client_takes_the_fake_for_Discord()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        Channel<string> said = Channel.CreateUnbounded<string>();
        using Process node = Start(discord, said.Writer);
        using CancellationTokenSource late = new(Patience);
        try
        {
            Assert.Equal("ready", await said.Reader.ReadAsync(late.Token));
            FakeUser ada = discord.User("Ada");
            await UseAsync(discord, ada);
            await ReconnectAsync(discord, ada, late.Token);
            Assert.Equal("resumed", await said.Reader.ReadAsync(late.Token));
        }
        finally
        {
            node.Kill();
        }

        Assert.Equal((1, 1), (discord.Gateway.Identifies, discord.Gateway.Resumes));
        Assert.Empty(discord.Complaints.All);
        Assert.Empty(discord.Interactions.Refused);
    }

    private static async Task UseAsync(FakeDiscord discord, FakeUser ada)
    {
        FakeInteraction asked = await ada.SlashAsync("ask", ("text", "owls"));
        Assert.StartsWith("heard owls", asked.Text, StringComparison.Ordinal);
        Assert.True(asked.IsPrivate);
        Assert.Equal("ow!", Assert.Single((await ada.CompleteAsync("ask", "text", "ow")).Choices));

        FakeInteraction form = await ada.SlashAsync("form");
        Assert.Equal("typed", (await ada.SubmitAsync(form, ("What", "typed"))).Text);
        FakeInteraction card = await ada.SlashAsync("card");
        Assert.Equal("gone", (await ada.PressAsync(card.Original!, "Go")).Text);
        FakeMessage written = discord.Messages.Write(ada.Member, "a thought");
        Assert.Equal("kept a thought", (await ada.MenuAsync("Keep", written)).Text);
    }

    /// <summary>What happens while the client is away reaches it when it resumes.</summary>
    private static async Task ReconnectAsync(FakeDiscord discord, FakeUser ada, CancellationToken cancellationToken)
    {
        discord.Gateway.Mute();
        FakeInteraction missed = ada.Slash("ask", ("text", "again"));
        await discord.Gateway.Sockets.Last().SendAsync(7, null);
        await missed.Seen.WaitAsync(cancellationToken);
        Assert.StartsWith("heard again", missed.Text, StringComparison.Ordinal);
    }

    private static Process Start(FakeDiscord discord, ChannelWriter<string> said)
    {
        ProcessStartInfo start = new("node", ["client.mjs"])
        {
            WorkingDirectory = DiscordJsFactAttribute.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["API"] = discord.ApiBaseUrl.AbsoluteUri.Replace("/v10", "", StringComparison.Ordinal);
        start.Environment["TOKEN"] = FakeDiscord.Token;
        Process node = Process.Start(start)!;
        node.OutputDataReceived += (_, line) => said.TryWrite(line.Data ?? "");
        node.ErrorDataReceived += (_, line) => said.TryWrite($"error {line.Data}");
        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
        return node;
    }
}
