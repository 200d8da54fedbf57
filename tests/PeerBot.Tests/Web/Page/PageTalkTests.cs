using System.Net;
using System.Text;
using System.Text.Json;
using PeerBot.Web.Page;

namespace PeerBot.Tests.Web.Page;

public sealed class PageTalkTests : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.WithTeamAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [Fact]
    public async Task A_line_is_read_by_everybody_as_it_was_written()
    {
        await page.SayAsync("bo", "<b>Hi</b> & 안녕");

        JsonElement entry = Assert.Single(await EntriesAsync("하늘"));
        Assert.Equal("<b>Hi</b> & 안녕", entry.GetProperty("card").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_line_sent_twice_under_one_id_stands_once()
    {
        await page.SayAsync("bo", "Hello", id: "line-1");
        await page.SayAsync("bo", "Hello", id: "line-1");

        Assert.Single(await EntriesAsync("bo"));
    }

    [Fact]
    public async Task A_command_sent_twice_under_one_id_has_its_effect_once_and_both_get_the_answer()
    {
        JsonElement[] results = await Task.WhenAll(
            page.SayAsync("bo", "/moderator next", id: "wish-1"),
            page.SayAsync("bo", "/moderator next", id: "wish-1"));

        Assert.Equal(results[0].GetRawText(), results[1].GetRawText());
        Assert.Single(await EntriesAsync("bo"));
    }

    [Fact]
    public async Task A_private_answer_is_seen_by_its_reader_alone_until_it_is_dismissed()
    {
        await page.SayAsync("bo", "/moderator list");

        JsonElement entry = Assert.Single(await EntriesAsync("bo"));
        Assert.True(entry.GetProperty("isPrivate").GetBoolean());
        Assert.Empty(await EntriesAsync("하늘"));

        long number = entry.GetProperty("number").GetInt64();
        using HttpResponseMessage others = await page.SendAsync("/api/dismiss", new { place = PageHost.Owls, user = "하늘", number });
        Assert.Single(await EntriesAsync("bo"));
        using HttpResponseMessage own = await page.SendAsync("/api/dismiss", new { place = PageHost.Owls, user = "bo", number });
        Assert.Empty(await EntriesAsync("bo"));
    }

    [Fact]
    public async Task A_public_answer_does_not_tell_who_asked()
    {
        JsonElement result = await page.SayAsync("bo", "/moderator next");

        JsonElement card = result.GetProperty("entries")[0].GetProperty("card");
        Assert.Equal("/moderator next", card.GetProperty("command").GetString());
        Assert.False(card.TryGetProperty("by", out _));
    }

    [Theory]
    [InlineData("/moderatr next")]
    [InlineData("/moderator set @Nobody")]
    public async Task A_command_that_is_refused_is_given_back_and_not_kept(string line)
    {
        JsonElement result = await page.SayAsync("bo", line);

        Assert.Equal("warning", result.GetProperty("refusal").GetProperty("tone").GetString());
        Assert.Empty(await EntriesAsync("bo"));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_with_a_form_in_the_reader_s_language()
    {
        JsonElement result = await page.SayAsync("bo", "/moderator set");

        JsonElement form = result.GetProperty("form");
        Assert.Equal("moderator set", form.GetProperty("path").GetString());
        JsonElement field = form.GetProperty("fields")[0];
        Assert.Equal("member", field.GetProperty("kind").GetString());
        Assert.True(field.GetProperty("isRequired").GetBoolean());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/question ask ")]
    public async Task A_text_of_a_hundred_thousand_letters_gets_a_sentence(string before)
    {
        JsonElement result = await page.SayAsync("bo", before + new string('가', 100_000));

        Assert.Equal("warning", result.GetProperty("refusal").GetProperty("tone").GetString());
        Assert.Empty(await EntriesAsync("bo"));
    }

    [Fact]
    public async Task More_than_the_page_may_send_gets_a_sentence_too()
    {
        using HttpResponseMessage response = await page.SendAsync("/api/say", new { text = new string('x', PageBody.MaxSize + 1) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("problem", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task What_cannot_be_read_gets_a_sentence(string body)
    {
        string token = (await page.GetAsync("/api/token")).GetProperty("token").GetString()!;
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/say") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("x-peerbot-token", token);

        using HttpResponseMessage response = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("problem", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_entries_are_loaded_and_the_older_ones_on_demand()
    {
        for (int line = 1; line <= 103; line++)
        {
            await page.SayAsync("bo", $"line {line}");
        }

        JsonElement here = (await page.StateAsync("bo")).GetProperty("here");
        JsonElement[] latest = [.. here.GetProperty("entries").EnumerateArray()];
        Assert.Equal(100, latest.Length);
        Assert.True(here.GetProperty("hasOlder").GetBoolean());

        JsonElement older = await page.GetAsync($"/api/older?place=owls&user=bo&before={latest[0].GetProperty("number").GetInt64()}");
        Assert.Equal(
            ["line 1", "line 2", "line 3"],
            older.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("card").GetProperty("text").GetString()!));
        Assert.False(older.GetProperty("hasOlder").GetBoolean());
    }

    [Fact]
    public async Task What_was_said_is_there_after_a_restart()
    {
        await page.SayAsync("bo", "Remember me");
        await page.Host.App.StopAsync();

        await using PageHost again = await PageHost.StartAsync(page.Host.Folder);

        JsonElement entry = (await again.StateAsync("bo")).GetProperty("here").GetProperty("entries")[0];
        Assert.Equal("Remember me", entry.GetProperty("card").GetProperty("text").GetString());
    }

    private async Task<JsonElement[]> EntriesAsync(string user) =>
        [.. (await page.StateAsync(user)).GetProperty("here").GetProperty("entries").EnumerateArray()];
}
