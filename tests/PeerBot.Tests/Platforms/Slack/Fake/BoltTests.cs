using System.Diagnostics;
using System.Threading.Channels;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Slack's own client, used by many, must find in the fake what it finds at Slack.</summary>
public sealed class BoltTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [BoltFact]
    public async Task Slacks_own_client_takes_the_fake_for_Slack()
    {
        await using FakeSlack slack = await FakeSlack.StartAsync(isTolerant: true);
        Channel<string> said = Channel.CreateUnbounded<string>();
        using Process node = Start(slack, said.Writer);
        using CancellationTokenSource late = new(Patience);
        try
        {
            Assert.Equal("connected", await said.Reader.ReadAsync(late.Token));
            FakeUser ada = slack.User("Ada");
            await AnswerAsync(slack, ada);
            await FillInAsync(ada);
            await PressAsync(slack, ada);
            await MoveAsync(slack, said.Reader, late.Token);
            Assert.Equal("noted\nheard again", await HeardAsync(ada.Slash("/ask again"), "heard"));
        }
        finally
        {
            node.Kill();
        }

        Assert.Empty(slack.Complaints.All);
        Assert.Empty(slack.Sockets.Lost);
        Assert.False(said.Reader.TryRead(out string? unexpected), unexpected);
    }

    private static async Task AnswerAsync(FakeSlack slack, FakeUser ada)
    {
        Assert.Equal("noted\nheard owls", await HeardAsync(ada.Slash("/ask owls"), "heard"));

        FakeMessage asked = slack.Messages.Write(ada.Person, "a thought");
        FakeAct mentioned = await ada.MentionAsync("hello", asked.Ts);
        Assert.Equal("mentioned", mentioned.Public);
        ada.OpenHome();
        await SlackHost.UntilAsync(() => ada.Home == "at home");
    }

    private static async Task FillInAsync(FakeUser ada)
    {
        FakeAct form = await ada.SlashAsync("/form");
        Assert.Equal("What: ", form.View!.Text);
        await ada.SubmitAsync(("what", "no"));
        Assert.Equal("Not this.", ada.View!.Errors["what"]!.ToString());
        FakeAct sent = await ada.SubmitAsync(("what", "typed"));
        Assert.Null(ada.View);
        Assert.Equal("filled in typed", (await sent.SeeAsync()).Private);
    }

    private static async Task PressAsync(FakeSlack slack, FakeUser ada)
    {
        await ada.SlashAsync("/card");
        FakeMessage card = slack.Messages.Shown[^1];
        await ada.PressAsync(card, "Go");
        await SlackHost.UntilAsync(() => card.Text == "gone");
    }

    /// <summary>A connection that Slack gives up is followed by another one, in which everything goes on.</summary>
    private static async Task MoveAsync(FakeSlack slack, ChannelReader<string> said, CancellationToken cancellationToken)
    {
        FakeSocket first = Assert.Single(slack.Sockets.Open);
        await first.DisconnectAsync("refresh_requested");
        Assert.Equal("connected", await said.ReadAsync(cancellationToken));
        await first.Ended.WaitAsync(cancellationToken);
        FakeSocket second = Assert.Single(slack.Sockets.Open);
        await second.CloseAsync();
        Assert.Equal("connected", await said.ReadAsync(cancellationToken));
    }

    private static async Task<string> HeardAsync(FakeAct act, string expected)
    {
        await SlackHost.UntilAsync(() => act.Private.Contains(expected, StringComparison.Ordinal));
        return act.Private;
    }

    private static Process Start(FakeSlack slack, ChannelWriter<string> said)
    {
        ProcessStartInfo start = new("node", ["client.mjs"])
        {
            WorkingDirectory = BoltFactAttribute.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["API"] = slack.ApiBaseUrl.AbsoluteUri + "/";
        start.Environment["APP_TOKEN"] = FakeSlack.AppToken;
        start.Environment["BOT_TOKEN"] = FakeSlack.BotToken;
        Process node = Process.Start(start)!;
        node.OutputDataReceived += (_, line) => Hear(line.Data);
        node.ErrorDataReceived += (_, line) => Hear(line.Data);
        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
        return node;

        void Hear(string? line)
        {
            if (line is not null)
            {
                said.TryWrite(line);
            }
        }
    }
}
