using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Transcripts;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Storage;

public sealed class TranscriptTests : IAsyncLifetime
{
    private readonly PeerBotHost host = PeerBotHost.Start();

    private ITranscript Transcript => host.App.Services.GetRequiredService<ITranscript>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task An_entry_under_a_known_key_takes_the_other_s_place_and_keeps_its_number()
    {
        TranscriptEntry first = await PutAsync(Draft("live/session:1", "open") with { IsLive = true });
        await PutAsync(Draft("a", "between"));

        TranscriptEntry second = await PutAsync(Draft("live/session:1", "closed") with { IsLive = true, At = PeerBotHost.Monday.AddHours(1) });

        Assert.Equal((first.Number, first.At), (second.Number, second.At));
        Assert.Equal(["closed", "between"], await ContentsAsync());
        Assert.Equal("closed", (await Transcript.FindLiveAsync(PeerBotHost.Channel, default))?.Content);
    }

    [Fact]
    public async Task The_same_key_in_another_place_is_another_entry()
    {
        await PutAsync(Draft("a", "owls"));
        await PutAsync(Draft("a", "larks") with { Place = new("local", "larks") });

        Assert.Equal(["owls"], await ContentsAsync());
    }

    [Fact]
    public async Task Files_come_with_their_entry_and_go_with_its_next_version()
    {
        FileAttachment minutes = new("minutes.md", "text/markdown", [1, 2, 3]);
        TranscriptEntry entry = await PutAsync(Draft("a", "one") with { Files = [minutes] });

        TranscriptFile? file = await Transcript.FindFileAsync(entry.Number, 0, "anybody", default);
        Assert.Equal(("minutes.md", "text/markdown"), (file?.Name, file?.MediaType));
        Assert.Equal([1, 2, 3], file!.Content);

        await PutAsync(Draft("a", "two"));
        Assert.Null(await Transcript.FindFileAsync(entry.Number, 0, "anybody", default));
    }

    [Fact]
    public async Task Files_of_a_private_entry_are_found_by_its_reader_alone_and_are_gone_with_it()
    {
        TranscriptEntry entry = await PutAsync(Draft("a", "mine") with { Reader = "bo", Files = [new("mine.json", "application/json", [7])] });

        Assert.Null(await Transcript.FindFileAsync(entry.Number, 0, "ada", default));
        Assert.NotNull(await Transcript.FindFileAsync(entry.Number, 0, "bo", default));
        Assert.True(await Transcript.DismissAsync(PeerBotHost.Channel, "bo", entry.Number, default));
        Assert.Null(await Transcript.FindFileAsync(entry.Number, 0, "bo", default));
    }

    [Fact]
    public async Task What_everybody_reads_cannot_be_dismissed()
    {
        TranscriptEntry entry = await PutAsync(Draft("a", "all"));

        Assert.False(await Transcript.DismissAsync(PeerBotHost.Channel, "bo", entry.Number, default));
        Assert.Equal(["all"], await ContentsAsync());
    }

    private static TranscriptDraft Draft(string key, string content) =>
        new(PeerBotHost.Channel, key, null, false, PeerBotHost.Monday, content, []);

    private Task<TranscriptEntry> PutAsync(TranscriptDraft draft) => Transcript.PutAsync(draft, default);

    private async Task<IEnumerable<string>> ContentsAsync()
    {
        ImmutableArray<TranscriptEntry> entries = await Transcript.ListAsync(PeerBotHost.Channel, "bo", long.MaxValue, 100, default);
        return entries.Select(entry => entry.Content);
    }
}
