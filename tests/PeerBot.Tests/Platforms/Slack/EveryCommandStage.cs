using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Slack.Interactions;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Views;
using PeerBot.Tests.Platforms.EveryCommand;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>The scenario on Slack: each command is the text after <c>/peer</c>, escaped as Slack does it.</summary>
internal sealed partial class EveryCommandStage(SlackHost host) : IStage
{
    private readonly List<FakeMessage> seen = [];
    private readonly InteractionLoop loop = host.Host.App.Services.GetServices<IHostedService>().OfType<InteractionLoop>().Single();
    private readonly ButtonValues values = host.Host.App.Services.GetRequiredService<ButtonValues>();
    private int files;

    public string Platform => "slack";

    public Task<Seen> TypeAsync(ScenarioStep.Command step) => TellAsync(step.Name, As(step.Name).SlashAsync("/peer " + Typed(step.Typed)));

    public async Task<Seen> PressAsync(ScenarioStep.Press step)
    {
        foreach (FakeMessage message in Enumerable.Reverse(seen).Where(message => message.For is null || message.For == As(step.Name).Person.Id))
        {
            foreach (JsonObject button in Buttons(message.Body))
            {
                if ((await values.ReadAsync(button["value"]!.ToString(), CancellationToken.None))?.Path == step.Path)
                {
                    return await TellAsync(step.Name, As(step.Name).PressAsync(message, button["text"]!["text"]!.ToString()));
                }
            }
        }

        throw new InvalidOperationException($"no message shows a button for '{step.Path}'");
    }

    public Task<Seen> SendAsync(ScenarioStep.Send step) =>
        TellAsync(step.Name, As(step.Name).SubmitAsync([.. step.Values.Select(value => (value.Field, Picked(value.Value)))]));

    public Task<Seen> CompleteAsync(ScenarioStep.Complete step) => throw new InvalidOperationException("Slack offers nothing while one types; mark the step with (discord)");

    public async Task<Seen> LookAsync()
    {
        FakeMessage[] cards = [.. host.Slack.Messages.Shown.Where(message => host.Slack.Calls.Any(call => call.Method == "chat.update" && call.Text("ts") == message.Ts))];
        return new Seen([.. cards.SelectMany(card => Lines("in the channel stands", card.Text))], await CallsAsync(cards.Select(card => card.Body)), null);
    }

    private FakeUser As(string name) => host.As(name);

    private async Task<Seen> TellAsync(string name, Task<FakeAct> done)
    {
        FakeAct act = await done;
        await SettleAsync();
        FakeMessage[] messages = [.. Told(act, name), .. act.Messages.OrderBy(message => message.For is null)];
        seen.AddRange(messages);
        FakeView? view = As(name).View;
        List<string> lines = [.. messages.SelectMany(message => Lines(Whose(message, name), message.Text))];
        lines.AddRange(host.Slack.Files.Shared.Skip(files).Select(file => $"  file {file.Name}, {file.Length} bytes"));
        files = host.Slack.Files.Shared.Count;
        lines.AddRange(view is null ? [] : Lines(view.Errors.Count > 0 ? "the form stays open" : "a form opens", view.Text));
        lines.AddRange(view?.Errors.Select(error => $"  at {error.Key}: {error.Value}") ?? []);
        return new Seen([.. lines], await CallsAsync(messages.Select(message => message.Body)), await FormAsync(view));
    }

    private IEnumerable<FakeMessage> Told(FakeAct act, string name) =>
        act.Told is { } told ? [new FakeMessage("0.0", FakeSlack.Channel, As(name).Person.Id, null) { Body = told }] : [];

    private async Task<ImmutableArray<CommandCall>> CallsAsync(IEnumerable<JsonObject> bodies)
    {
        List<CommandCall> calls = [];
        foreach (JsonObject button in bodies.SelectMany(Buttons))
        {
            calls.Add(await values.ReadAsync(button["value"]!.ToString(), CancellationToken.None) ?? throw new InvalidOperationException($"nothing stands behind {button}"));
        }

        return [.. calls];
    }

    private async Task<string?> FormAsync(FakeView? view) => view is null || FormKey.Read(view.Shown["private_metadata"]?.ToString()) is not { } key
        ? null
        : (await values.ReadAsync(key.Value, CancellationToken.None))!.Path;

    /// <summary>Everything that was caused is said; and a second goes by, so that no limit is ever met.</summary>
    private async Task SettleAsync()
    {
        await Silence.UntilAsync(host.Host, () => loop.IsIdle);
        host.Advance(TimeSpan.FromSeconds(1));
    }

    private string Whose(FakeMessage message, string name) =>
        message.For is not null ? $"{name} alone sees" : message.Channel == As(name).Person.Direct ? $"{name} reads directly" : "everybody sees";

    private IEnumerable<string> Lines(string who, string text) =>
        Mention().Replace(text, match => "@" + host.Slack.People.NameOf(match.Groups[1].Value)).Split('\n').Select(line => ("  | " + line).TrimEnd()).Prepend(who + ":");

    private static IEnumerable<JsonObject> Buttons(JsonObject body) => BlockRules.All(body["blocks"]).Where(part => part["type"]?.ToString() == "button" && part["value"] is not null);

    private string Typed(string text) => Person().Replace(
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
        match => $"<@{As(match.Groups[1].Value).Person.Id}|{match.Groups[1].Value}>");

    private string Picked(string value) => value.StartsWith('@') ? Person().Replace(value, match => As(match.Groups[1].Value).Person.Id) : value;

    [GeneratedRegex("<@(U[A-Z0-9]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<!\w)@(\w+)")]
    private static partial Regex Person();
}
