using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PeerBot.Platforms.Discord;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Tests.Platforms.Discord.Rest;

/// <summary>An API whose answers are told beforehand, and a client of it that waits in no time.</summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    public const string Secret = "secret-of-a-token";

    private readonly Queue<Func<HttpResponseMessage>> answers = [];
    private readonly RestClient client;

    public ScriptedApi()
    {
        client = new RestClient(this);
        DiscordOptions options = new() { Token = Secret, ApiBaseUrl = new Uri("https://discord.test/api/v10") };
        Rest = new DiscordRest(
            client, new RateLimits(Clock), Options.Create(options), DiscordToken.Of(options), Clock, new Random(1), NullLogger<DiscordRest>.Instance);
    }

    public HastyClock Clock { get; } = new();

    public DiscordRest Rest { get; }

    /// <summary>What arrived, and when.</summary>
    public List<(string Request, DateTimeOffset At, string? Authorization, string UserAgent)> Seen { get; } = [];

    public ScriptedApi Answers(HttpStatusCode status, string? body = null, params (string Name, string Value)[] headers)
    {
        answers.Enqueue(() =>
        {
            HttpResponseMessage response = new(status) { Content = new StringContent(body ?? "") };
            foreach ((string name, string value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return response;
        });
        return this;
    }

    public ScriptedApi Drops(HttpRequestError error)
    {
        answers.Enqueue(() => throw new HttpRequestException(error, "dropped"));
        return this;
    }

    /// <summary>Carries a call out.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> SendAsync(RestRequest request)
    {
        DateTimeOffset start = Clock.GetUtcNow();
        await Rest.SendAsync(request, CancellationToken.None);
        return Clock.GetUtcNow() - start;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Add((
            $"{request.Method} {request.RequestUri}",
            Clock.GetUtcNow(),
            request.Headers.Authorization?.ToString(),
            request.Headers.UserAgent.ToString()));
        try
        {
            return Task.FromResult(answers.TryDequeue(out Func<HttpResponseMessage>? answer)
                ? answer()
                : new HttpResponseMessage(HttpStatusCode.NoContent));
        }
        catch (HttpRequestException exception)
        {
            return Task.FromException<HttpResponseMessage>(exception);
        }
    }
}
