using System.Text;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>What people did and what each of them got to see, as a text that can be reviewed.</summary>
internal sealed class Transcript(DiscordHost host, string locale)
{
    private readonly Reading read = new(host);
    private readonly StringBuilder text = new();

    public async Task<FakeInteraction> SlashAsync(string name, string path, params (string Name, object Value)[] options)
    {
        string typed = string.Join(' ', options.Select(option => $"{option.Name}:{(option.Value is FakeUser user ? "@" + user.Member.Name : option.Value)}"));
        return Tell($"{name} types /{path} {typed}".TrimEnd(), name, await host.As(name, locale).SlashAsync(path, options));
    }

    public async Task<FakeInteraction> CompleteAsync(string name, string path, string option, string typed) =>
        Tell($"{name} begins /{path} {option}:{typed}", name, await host.As(name, locale).CompleteAsync(path, option, typed));

    public async Task<FakeInteraction> PressAsync(string name, FakeMessage message, string button) =>
        Tell($"{name} presses [{button}]", name, await host.As(name, locale).PressAsync(message, button));

    public async Task<FakeInteraction> MenuAsync(string name, string entry, FakeMessage message) =>
        Tell($"{name} chooses \"{entry}\" on the message \"{message.Content}\"", name, await host.As(name, locale).MenuAsync(entry, message));

    public async Task<FakeInteraction> MenuAsync(string name, string entry, FakeMember person) =>
        Tell($"{name} chooses \"{entry}\" on {person.Name}", name, await host.As(name, locale).MenuAsync(entry, person));

    public async Task<FakeInteraction> SubmitAsync(string name, FakeInteraction form, params (string Field, string Value)[] values)
    {
        string typed = string.Join(", ", values.Select(value => $"{value.Field} = {value.Value.ReplaceLineEndings(" / ")}"));
        return Tell(typed.Length == 0 ? $"{name} sends the form as it is" : $"{name} sends the form with {typed}", name, await host.As(name, locale).SubmitAsync(form, values));
    }

    /// <summary>What stands in the channel because the bot posted it by itself.</summary>
    public void Look(FakeMessage message, string why) => Say(why, [.. read.Lines(message, "everybody sees")]);

    public override string ToString() => text.ToString();

    private FakeInteraction Tell(string what, string name, FakeInteraction seen)
    {
        Say(what, [.. read.Lines(seen, name)]);
        return seen;
    }

    private void Say(string what, List<string> lines)
    {
        text.Append(what).Append('\n');
        foreach (string line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append('\n');
    }
}
