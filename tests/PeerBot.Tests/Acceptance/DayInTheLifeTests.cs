using System.Text;
using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Tests.Acceptance;

/// <summary>A whole day goes in by commands and comes out as the post that the group would have written by hand.</summary>
public sealed class DayInTheLifeTests
{
    [Fact]
    public async Task Day_entered_by_commands_is_the_post_one_would_have_written()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        await TellTheDayAsync(host);

        FileAttachment post = await ExportAsync(host, "나래");

        Assert.Equal("2026-08-07-물결-day1.md", post.Name);
        Snapshot.Match(Text(post), "day-in-the-life.ko.md");
    }

    [Fact]
    public async Task Same_day_gives_the_same_bytes_again_and_after_a_kill()
    {
        string folder = Directory.CreateTempSubdirectory("peerbot-").FullName;
        try
        {
            PeerBotHost killed = PeerBotHost.Start(folder);
            await TellTheDayAsync(killed);
            string first = Text(await ExportAsync(killed, "나래"));
            string second = Text(await ExportAsync(killed, "나래"));

            // Nothing is disposed of before the next start, as after a kill.
            await using PeerBotHost restarted = PeerBotHost.Start(folder, DayInTheLife.Friday.AddDays(3));
            string third = Text(await ExportAsync(restarted, "나래", ("date", "2026-08-07")));
            await killed.DisposeAsync();

            Assert.Equal(first, second);
            Assert.Equal(first, third);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Shared_post_holds_nothing_of_what_members_wrote_for_themselves()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        await TellTheDayAsync(host);

        string another = Text(await ExportAsync(host, "보라"));
        Heard shown = await host.As("보라", Language.Korean).RunAsync("minutes show");

        Assert.DoesNotContain("향하기", another, StringComparison.Ordinal);
        Assert.DoesNotContain("향하기", shown.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_reads_well_in_the_chat()
    {
        await using PeerBotHost host = PeerBotHost.Start();
        await TellTheDayAsync(host);

        Heard shown = await host.As("나래", Language.Korean).RunAsync("minutes show");

        Snapshot.Match(shown.Private + "\n", "day-in-the-life.shown.ko.txt");
    }

    private static async Task TellTheDayAsync(PeerBotHost host)
    {
        await DayInTheLife.SetUpAsync(host.Clock, SayAsync);
        await DayInTheLife.PeerSessionAsync(SayAsync);
        await DayInTheLife.MentoringAsync(host.Clock, SayAsync);
        await DayInTheLife.OwnLogAsync(SayAsync);
        await host.As("마루", Language.Korean).RunAsync("minutes publish");

        async Task SayAsync(string name, string path, (string Name, string Value)[] options)
        {
            Heard heard = await host.As(name, Language.Korean).RunAsync(path, options);
            Assert.False(heard.IsRefused || heard.Answer.Reply.Form is not null, $"{name} cannot /{path}: {heard.Private}");
        }
    }

    private static async Task<FileAttachment> ExportAsync(PeerBotHost host, string name, params (string Name, string Value)[] options)
    {
        Heard heard = await host.As(name, Language.Korean).RunAsync("minutes export", [.. options, ("mine", "yes")]);
        return Assert.Single(heard.Answer.Reply.Private!.Files);
    }

    private static string Text(FileAttachment file) => Encoding.UTF8.GetString([.. file.Content]);
}
