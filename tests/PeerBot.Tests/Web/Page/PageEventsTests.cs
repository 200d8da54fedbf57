using System.Net.ServerSentEvents;

namespace PeerBot.Tests.Web.Page;

public sealed class PageEventsTests : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.WithTeamAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [Fact]
    public async Task An_open_page_hears_at_once_what_is_said()
    {
        await using Line line = await ListenAsync("bo", await PositionAsync());

        await page.SayAsync("하늘", "Hello");

        SseItem<string> heard = await line.NextAsync();
        Assert.Equal("entry", heard.EventType);
        Assert.Contains("\"text\":\"Hello\"", heard.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_back_hears_what_it_missed()
    {
        string position = await PositionAsync();
        await page.SayAsync("하늘", "one");
        await page.SayAsync("하늘", "two");

        await using Line line = await ListenAsync("bo", position);

        Assert.Contains("one", (await line.NextAsync()).Data, StringComparison.Ordinal);
        Assert.Contains("two", (await line.NextAsync()).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_event_heard_last_counts_more_than_the_address()
    {
        string position = await PositionAsync();
        await page.SayAsync("하늘", "one");
        string afterOne = await PositionAsync();
        await page.SayAsync("하늘", "two");

        await using Line line = await ListenAsync("bo", position, lastEventId: afterOne);

        Assert.Contains("two", (await line.NextAsync()).Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of-another-process-7")]
    [InlineData("")]
    public async Task A_page_that_missed_too_much_is_told_to_load_again(string position)
    {
        await using Line line = await OpenAsync("bo", position);

        Assert.Equal("resync", (await line.NextAsync()).EventType);
    }

    [Fact]
    public async Task A_private_answer_is_heard_by_its_reader_alone()
    {
        await using Line bo = await ListenAsync("bo", await PositionAsync());
        await using Line haneul = await ListenAsync("하늘", await PositionAsync());

        await page.SayAsync("bo", "/moderator list");
        await page.SayAsync("bo", "done");

        Assert.Contains("\"isPrivate\":true", (await bo.NextAsync()).Data, StringComparison.Ordinal);
        Assert.Contains("done", (await haneul.NextAsync()).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_another_place_a_page_hears_only_that_something_was_said()
    {
        await using Line line = await ListenAsync("bo", await PositionAsync());

        await page.SayAsync("ada", "secret plans", place: "larks");

        SseItem<string> heard = await line.NextAsync();
        Assert.Equal(("activity", "{\"place\":\"larks\"}"), (heard.EventType, heard.Data));
    }

    [Fact]
    public async Task An_open_page_does_not_keep_the_program_from_stopping()
    {
        await using Line line = await ListenAsync("bo", await PositionAsync());

        await page.Host.App.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<EndOfStreamException>(line.NextAsync);
    }

    private async Task<string> PositionAsync() => (await page.StateAsync("bo")).GetProperty("position").GetString()!;

    /// <summary>Opens a line that holds, so what comes next is news.</summary>
    private async Task<Line> ListenAsync(string user, string position, string? lastEventId = null)
    {
        Line line = await OpenAsync(user, position, lastEventId);
        Assert.Equal("hello", (await line.NextAsync()).EventType);
        return line;
    }

    private async Task<Line> OpenAsync(string user, string position, string? lastEventId = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/api/events?place=owls&user={Uri.EscapeDataString(user)}&position={position}");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        HttpResponseMessage response = await page.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new Line(response, SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator());
    }

    private sealed record Line(HttpResponseMessage Response, IAsyncEnumerator<SseItem<string>> Events) : IAsyncDisposable
    {
        /// <exception cref="EndOfStreamException">The server has hung up.</exception>
        public async Task<SseItem<string>> NextAsync() =>
            await Events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)) ? Events.Current : throw new EndOfStreamException();

        public async ValueTask DisposeAsync()
        {
            await Events.DisposeAsync();
            Response.Dispose();
        }
    }
}
