using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Teams;
using PeerBot.Features.Minutes.Editions;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

public sealed class EditionTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2026, 8, 3);
    private PeerBotHost host = null!;

    public async Task InitializeAsync()
    {
        host = await PeerBotHost.WithTeamAsync();
        await DoAsync("하늘", "session open");
        await DoAsync("Bo", "minutes note", ("text", "We talked about batches."));
        await DoAsync("하늘", "session close");
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Revision_shows_the_lines_that_it_took_away_and_added()
    {
        await PublishAsync();
        await DoAsync("Bo", "minutes edit", ("section", "notes"), ("number", "1"), ("text", "We talked about epochs."));
        await host.SendDueAsync();

        EditionChanges only = Assert.Single(await ChangesAsync());
        Assert.Equal(2, only.Revision);
        ChangedLine[] expected = [new("We talked about batches.", IsNew: false), new("We talked about epochs.", IsNew: true)];
        Assert.Equal(expected, only.Lines);
    }

    [Fact]
    public async Task Draft_has_no_editions_and_the_first_published_text_is_no_change()
    {
        await DoAsync("Bo", "minutes note", ("text", "One more word."), ("date", "2026-08-03"));
        await host.SendDueAsync();
        await PublishAsync();

        Assert.Empty(await ChangesAsync());
    }

    [Fact]
    public async Task Changes_that_follow_each_other_are_one_edition_and_what_is_said_twice_changes_nothing()
    {
        await PublishAsync();
        await DoAsync("Bo", "minutes note", ("text", "One more word."), ("date", "2026-08-03"));
        await DoAsync("Bo", "minutes note", ("text", "And another."), ("date", "2026-08-03"));
        await host.SendDueAsync();
        await host.SendDueAsync();

        EditionChanges only = Assert.Single(await ChangesAsync());
        Assert.Equal(3, only.Revision);
        ChangedLine[] expected = [new("One more word.", IsNew: true), new("And another.", IsNew: true)];
        Assert.Equal(expected, only.Lines);
    }

    [Fact]
    public async Task Editions_that_name_somebody_are_gone_when_their_data_is_deleted()
    {
        await PublishAsync();
        await DoAsync("하늘", "minutes note", ("text", "Ask Bo."), ("date", "2026-08-03"));
        await host.SendDueAsync();
        Assert.Contains(await EditionsAsync(), edition => edition.Text.Contains("Bo", StringComparison.Ordinal));

        await host.As("Bo").RunAsync(Guid.NewGuid().ToString(), (await host.As("Bo").RunAsync("peerbot mydata delete")).Button("Delete my data"));

        Assert.DoesNotContain(await EditionsAsync(), edition => edition.Text.Contains("Bo", StringComparison.Ordinal));
    }

    private async Task DoAsync(string name, string path, params (string Name, string Value)[] options)
    {
        Heard heard = await host.As(name).RunAsync(path, options);
        Assert.False(heard.IsRefused, heard.Private);
    }

    private async Task PublishAsync()
    {
        await DoAsync("하늘", "minutes publish", ("date", "2026-08-03"));
        await host.SendDueAsync();
    }

    private async Task<IReadOnlyList<EditionChanges>> ChangesAsync() => EditionChanges.Between(await EditionsAsync(), static moment => DateOnly.FromDateTime(moment.UtcDateTime));

    private Task<IReadOnlyList<Edition>> EditionsAsync() => host.App.Services.GetRequiredService<Database>().ReadAsync(
        (work, token) => EditionStore.ListAsync(work, new TeamId(1), Monday, token), CancellationToken.None);
}
