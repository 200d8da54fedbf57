using System.Net;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Tests.Platforms.Discord.Rest;

public sealed class DiscordRestTests : IDisposable
{
    private static readonly RestRequest Post = new(HttpMethod.Post, ApiRoute.Of("/channels/{channel}/messages", "7"));
    private static readonly RestRequest PostElsewhere = new(HttpMethod.Post, ApiRoute.Of("/channels/{channel}/messages", "8"));
    private static readonly RestRequest FollowUp = new(HttpMethod.Post, ApiRoute.Of("/webhooks/{webhook}/{token}", "1", "spoken-once")) { Repetition = Repetition.UnlessSent };
    private static readonly RestRequest Callback = new(HttpMethod.Post, ApiRoute.Of("/interactions/{interaction}/{key}/callback", "5", "spoken-once")) { Repetition = Repetition.Never };

    private readonly ScriptedApi api = new();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Call_carries_the_version_the_token_and_the_name_that_Discord_demands()
    {
        await api.SendAsync(Post);

        (string request, _, string? authorization, string userAgent) = Assert.Single(api.Seen);
        Assert.Equal("POST https://discord.test/api/v10/channels/7/messages", request);
        Assert.Equal($"Bot {ScriptedApi.Secret}", authorization);
        Assert.Matches(@"^DiscordBot \(https://\S+, \S+\)$", userAgent);
    }

    [Fact]
    public async Task Interaction_routes_carry_no_bot_token()
    {
        await api.SendAsync(FollowUp);
        await api.SendAsync(Callback);

        Assert.All(api.Seen, seen => Assert.Null(seen.Authorization));
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public async Task Limit_of_a_bucket_pauses_that_bucket_alone(string scope)
    {
        api.Answers(HttpStatusCode.TooManyRequests, """{"retry_after":4.2,"global":false}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "3"), ("X-RateLimit-Scope", scope));

        TimeSpan limited = await api.SendAsync(Post);

        Assert.InRange(limited.TotalSeconds, 4.2, 4.6);
        Assert.Equal(TimeSpan.Zero, await api.SendAsync(PostElsewhere));
    }

    [Fact]
    public async Task Global_limit_pauses_all_but_interactions()
    {
        api.Answers(HttpStatusCode.TooManyRequests, """{"retry_after":100,"global":true}""", ("X-RateLimit-Global", "true"), ("X-RateLimit-Scope", "global"));

        await Assert.ThrowsAsync<DiscordApiException>(() => api.SendAsync(Post)); // longer than anybody should wait in line

        Assert.Equal(TimeSpan.Zero, await api.SendAsync(Callback));
        Assert.Equal(TimeSpan.Zero, await api.SendAsync(FollowUp));
        Assert.InRange((await api.SendAsync(PostElsewhere)).TotalSeconds, 100, 100.1);
    }

    [Fact]
    public async Task Empty_bucket_is_waited_for_instead_of_running_into_the_limit()
    {
        api.Answers(HttpStatusCode.OK, "{}", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "2.5"));

        Assert.Equal(TimeSpan.Zero, await api.SendAsync(Post));
        Assert.InRange((await api.SendAsync(Post)).TotalSeconds, 2.5, 2.8);
    }

    [Theory]
    [InlineData("<html>error 1015</html>")]
    [InlineData("""{"code":0,"message":"You are being blocked"}""")]
    public async Task Refusal_from_before_Discord_stops_everything_for_a_while(string body)
    {
        api.Answers(HttpStatusCode.TooManyRequests, body);

        await Assert.ThrowsAsync<DiscordApiException>(() => api.SendAsync(Post));
        Assert.InRange((await api.SendAsync(PostElsewhere)).TotalMinutes, 9.9, 10.1);
    }

    [Fact]
    public async Task Not_more_than_fifty_calls_leave_in_a_second()
    {
        for (int channel = 0; channel < 120; channel++)
        {
            await api.SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of("/channels/{channel}", $"{channel}")));
        }

        Assert.All(api.Seen, seen => Assert.InRange(
            api.Seen.Count(other => other.At >= seen.At && other.At < seen.At + TimeSpan.FromSeconds(1)), 1, GlobalLimit.MostInASecond));
    }

    [Fact]
    public async Task Refused_token_stops_every_call_without_telling_the_token()
    {
        api.Answers(HttpStatusCode.Unauthorized, """{"code":0,"message":"401: Unauthorized"}""");

        DiscordStoppedException stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => api.SendAsync(Post));
        await Assert.ThrowsAsync<DiscordStoppedException>(() => api.SendAsync(PostElsewhere));

        Assert.Single(api.Seen);
        Assert.Contains("Discord:Token", stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedApi.Secret, stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dead_interaction_token_is_not_taken_for_the_bot_token()
    {
        api.Answers(HttpStatusCode.Unauthorized, """{"code":50027,"message":"Invalid Webhook Token"}""");

        DiscordApiException refused = await Assert.ThrowsAsync<DiscordApiException>(() => api.SendAsync(FollowUp));

        Assert.Equal(ErrorCodes.InvalidToken, refused.Code);
        Assert.DoesNotContain("spoken-once", refused.ToString(), StringComparison.Ordinal);
        await api.SendAsync(Post);
    }

    [Fact]
    public async Task What_can_be_repeated_is_repeated_when_the_connection_drops_or_Discord_is_broken()
    {
        api.Drops(HttpRequestError.ResponseEnded).Answers(HttpStatusCode.BadGateway, "<html>502</html>").Answers(HttpStatusCode.OK, "{}");

        await api.SendAsync(Post);

        Assert.Equal(3, api.Seen.Count);
    }

    [Fact]
    public async Task What_would_show_twice_is_repeated_only_when_it_certainly_did_not_arrive()
    {
        api.Drops(HttpRequestError.ConnectionError).Drops(HttpRequestError.ResponseEnded);

        await Assert.ThrowsAsync<HttpRequestException>(() => api.SendAsync(FollowUp));

        Assert.Equal(2, api.Seen.Count);
    }

    [Fact]
    public async Task Refusal_names_the_fields_at_fault_but_not_what_a_user_wrote()
    {
        api.Answers(
            HttpStatusCode.BadRequest,
            """{"code":50035,"message":"Invalid Form Body","errors":{"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"my secret text"}]}}}""");

        DiscordApiException refused = await Assert.ThrowsAsync<DiscordApiException>(() => api.SendAsync(Post));

        Assert.Contains("content BASE_TYPE_MAX_LENGTH", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("my secret text", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_refusals_make_the_client_rest_before_Discord_bans_it()
    {
        RestRequest forbidden = new(HttpMethod.Post, ApiRoute.Of("/interactions/{interaction}/{key}/callback", "5", "t")) { Repetition = Repetition.Never };
        for (int count = 0; count < InvalidCalls.Most; count++)
        {
            api.Answers(HttpStatusCode.Forbidden, """{"code":50001}""");
            await Assert.ThrowsAsync<DiscordApiException>(() => api.SendAsync(forbidden));
        }

        Assert.InRange((await api.SendAsync(Post)).TotalMinutes, 9.9, 10.1);
    }
}
