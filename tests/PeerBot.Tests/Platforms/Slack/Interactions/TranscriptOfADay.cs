using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Slack.Interactions;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>What is typed and seen on Slack in the course of a day, as lines to read.</summary>
internal sealed partial class TranscriptOfADay(SlackHost host)
{
    private readonly StringBuilder lines = new();
    private readonly InteractionLoop loop = host.Host.App.Services.GetServices<IHostedService>().OfType<InteractionLoop>().Single();
    private int seen;

    public override string ToString() => lines.ToString();

    /// <summary>Somebody types a command; what comes of it is written down.</summary>
    public async Task SayAsync(string name, string path, (string Name, string Value)[] options)
    {
        string line = CommandText.Write(CommandCall.Of(path, options));
        FakeAct act = await host.As(name, "ko-KR").SlashAsync("/peer " + Escape(line[1..]));
        await Silence.UntilAsync(host.Host, () => loop.IsIdle);
        Write($"{name}> /peer {line[1..]}", "");
        Write(act.Private, $"    {name}만 보임 | ");
        WriteNews();
    }

    /// <summary>The messages in the channel that were edited in place, as they are now.</summary>
    public void ShowCards()
    {
        foreach (FakeMessage card in host.Slack.Messages.Shown.Where(message => host.Slack.Calls.Any(call => call.Method == "chat.update" && call.Text("ts") == message.Ts)))
        {
            Write("(카드, 지금)", "");
            Write(card.Text, "    # | ");
        }
    }

    private void WriteNews()
    {
        foreach (FakeMessage message in host.Slack.Messages.Shown.Skip(seen))
        {
            Write(message.Text, "    # | ");
            seen++;
        }
    }

    private void Write(string text, string start)
    {
        foreach (string line in text.Length == 0 ? [] : text.Split('\n'))
        {
            string named = Mention().Replace(line, match => "@" + host.Slack.People.NameOf(match.Groups[1].Value));
            lines.Append((start + named).TrimEnd()).Append('\n');
        }
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("<@(U[A-Z0-9]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
