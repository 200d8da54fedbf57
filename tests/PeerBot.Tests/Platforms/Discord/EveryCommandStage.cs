using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Discord.Interactions;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;
using PeerBot.Tests.Platforms.EveryCommand;

namespace PeerBot.Tests.Platforms.Discord;

/// <summary>The scenario on Discord: typed options, pickers and attachments, as Discord's own client sends them.</summary>
internal sealed partial class EveryCommandStage(DiscordHost host, string locale) : IStage
{
    private readonly Reading read = new(host);
    private readonly List<FakeMessage> seen = [];
    private readonly InteractionLoop loop = host.Host.App.Services.GetServices<IHostedService>().OfType<InteractionLoop>().Single();
    private readonly CustomIds customIds = host.Host.App.Services.GetRequiredService<CustomIds>();
    private FakeInteraction? opened;

    public string Platform => "discord";

    public Task<Seen> TypeAsync(ScenarioStep.Command step) =>
        TellAsync(step.Name, As(step.Name).SlashAsync(step.Path, [.. step.Options.Select(option => (option.Name, Value(step.Path, option.Name, option.Value)))]));

    public async Task<Seen> PressAsync(ScenarioStep.Press step)
    {
        foreach (FakeMessage message in Enumerable.Reverse(seen).Where(message => !message.IsDeleted))
        {
            foreach (JsonObject button in Buttons(message))
            {
                string id = button["custom_id"]!.GetValue<string>();
                if ((await customIds.ReadAsync(id, CancellationToken.None))?.Path == step.Path)
                {
                    return await TellAsync(step.Name, As(step.Name).PressAsync(message, id));
                }
            }
        }

        throw new InvalidOperationException($"no message shows a button for '{step.Path}'");
    }

    public Task<Seen> SendAsync(ScenarioStep.Send step) =>
        TellAsync(step.Name, As(step.Name).SubmitAsync(opened!, [.. step.Values.Select(value => (value.Field, Picked(value.Value)))]));

    public Task<Seen> CompleteAsync(ScenarioStep.Complete step) => TellAsync(step.Name, As(step.Name).CompleteAsync(step.Path, step.Option, step.Typed));

    public async Task<Seen> LookAsync() => await SeenAsync([.. host.Channel.Shown.Where(message => message.Edits > 0)], [], null);

    private FakeUser As(string name) => host.As(name, locale);

    private async Task<Seen> TellAsync(string name, Task<FakeInteraction> done)
    {
        FakeInteraction interaction = await done;
        await SettleAsync();
        opened = interaction.Form is null ? null : interaction;
        string? form = interaction.Form is { } shown ? (await customIds.ReadAsync(shown["custom_id"]!.GetValue<string>(), CancellationToken.None))!.Path : null;
        FakeMessage[] answers = [.. interaction.FollowUps.Prepend(interaction.Original).OfType<FakeMessage>()];
        FakeMessage[] posts = [.. host.Channel.Shown.Except(seen).Except(answers)];
        return await SeenAsync([.. answers, .. posts], [.. read.Lines(interaction, name), .. posts.SelectMany(Posted)], form);
    }

    private async Task<Seen> SeenAsync(FakeMessage[] messages, ImmutableArray<string> lines, string? form)
    {
        seen.AddRange(messages.Except(seen).ToArray());
        List<CommandCall> calls = [];
        foreach (JsonObject button in messages.SelectMany(Buttons))
        {
            calls.Add(await customIds.ReadAsync(button["custom_id"]!.GetValue<string>(), CancellationToken.None) ?? throw new InvalidOperationException($"nothing stands behind {button}"));
        }

        IEnumerable<string> shown = lines.IsEmpty ? messages.SelectMany(Posted) : lines;
        return new Seen([.. shown.Select(line => Moment().Replace(line, TimeInSeoul))], [.. calls], form);
    }

    private IEnumerable<string> Posted(FakeMessage message) => read.Lines(message, "in the channel stands");

    /// <summary>Everything that was caused is said; and a second goes by, so that no limit is ever met.</summary>
    private async Task SettleAsync()
    {
        await Silence.UntilAsync(host.Host, () => loop.IsIdle);
        host.Host.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private static IEnumerable<JsonObject> Buttons(FakeMessage message) =>
        (message.Body["components"] as JsonArray ?? []).SelectMany(row => ComponentRules.All((JsonObject)row!)).Where(part => part["custom_id"] is not null);

    /// <summary>A value as Discord's own client sends it for the option's type.</summary>
    private object Value(string path, string option, string value) => host.Discord.Commands.TypeOf(path, option) switch
    {
        4 => int.Parse(value, CultureInfo.InvariantCulture),
        5 => value == "yes",
        6 => As(value.TrimStart('@')),
        11 => new FakeFile(value.Split('\n')[0], Encoding.UTF8.GetBytes(value[(value.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
        _ => Picked(value, "<@", ">"),
    };

    private string Picked(string value) => value.StartsWith('@') ? Picked(value, "", "") : value;

    private string Picked(string value, string before, string after) =>
        Person().Replace(value, match => before + As(match.Groups[1].Value).Member.Id + after);

    private static string TimeInSeoul(Match moment) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(moment.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToOffset(TimeSpan.FromHours(9)).ToString("'{'yyyy-MM-dd HH:mm'}'", CultureInfo.InvariantCulture);

    [GeneratedRegex("<t:([0-9]+):f>")]
    private static partial Regex Moment();

    [GeneratedRegex(@"(?<!\w)@(\w+)")]
    private static partial Regex Person();
}
