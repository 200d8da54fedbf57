using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Architecture;

namespace PeerBot.Tests.Hosting;

/// <summary>Holds <c>docs/commands.md</c> to what the program really understands.</summary>
public sealed class CommandsPageTests
{
    [Fact]
    public async Task CommandsPage_lists_every_command_as_it_is_declared()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        string written = Write(host.App.Services.GetRequiredService<Catalogue>(), host.App.Services.GetRequiredService<Phrasebook>());
        string path = Path.Combine(SourceTree.Program, "..", "..", "docs", "commands.md");
        if (Environment.GetEnvironmentVariable("PEERBOT_UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(path, written);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), written);
    }

    private static string Write(Catalogue catalogue, Phrasebook phrasebook)
    {
        StringBuilder page = new();
        page.Append("# Commands\n\nThis page is written from the program's own declarations; a test keeps it true. `?` marks what may be left out.\n");
        page.Append("Every word may be typed in English or in Korean: `/moderator next` and `/모더레이터 다음` are one command.\n");
        foreach (IGrouping<string, CommandSpec> group in catalogue.Commands.GroupBy(command => command.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## /{group.Key} · /{phrasebook[Language.Korean, "word." + group.Key]}\n\n{phrasebook[Language.English, "group." + group.Key]}.\n\n");
            page.Append("| command | what it does | 한국어 | who |\n|---|---|---|---|\n");
            foreach (CommandSpec command in group)
            {
                string options = string.Concat(command.Options.Select(option => $" {option.Name}{(option.IsRequired ? "" : "?")}"));
                page.Append(CultureInfo.InvariantCulture, $"| `{command.Verb}{options}` | {phrasebook[Language.English, command.TextKey]} | {phrasebook[Language.Korean, command.TextKey]} | {Who(command.Right)} |\n");
            }

            page.Append("\nFor example:\n\n```\n").AppendJoin('\n', group.Select(command => command.Example)).Append("\n```\n");
        }

        return page.ToString();
    }

    private static string Who(Right right) => right switch
    {
        Right.Anybody => "anybody",
        Right.Member => "members",
        Right.Moderator => "moderator of the day, organisers",
        Right.Organiser => "organisers",
        _ => throw new InvalidOperationException($"No words for {right}."),
    };
}
