using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Socket Mode: tickets, greetings, envelopes and the ways in which connections end.</summary>
internal sealed class FakeSockets
{
    private readonly FakeSlack slack;
    private readonly HashSet<string> tickets = [];
    private readonly List<FakeSocket> all = [];
    private readonly Dictionary<string, FakeEnvelope> envelopes = [];
    private int made;

    public FakeSockets(FakeSlack slack)
    {
        this.slack = slack;
        slack.Map("apps.connections.open", _ =>
        {
            string ticket = $"ticket-{++made}";
            tickets.Add(ticket);
            return new JsonObject { ["url"] = $"{slack.Address.Replace("http://", "ws://", StringComparison.Ordinal)}/link?ticket={ticket}" };
        });
    }

    /// <summary>The next so many connections are not greeted.</summary>
    public int Silent { get; set; }

    /// <summary>The next so many connections are greeted and then never listened to.</summary>
    public int Deaf { get; set; }

    /// <summary>What the greeting says about the life of a connection, in seconds.</summary>
    public int Lifetime { get; set; } = 3600;

    /// <summary>More connections than this are refused as Slack does it.</summary>
    public int Most { get; set; } = 10;

    /// <summary>The next connections are told this instead of a greeting.</summary>
    public Queue<string> Refusals { get; } = new();

    /// <summary>All that there ever were.</summary>
    public IReadOnlyList<FakeSocket> All => slack.Quietly<IReadOnlyList<FakeSocket>>(() => [.. all]);

    /// <summary>Those that were greeted and are open.</summary>
    public IReadOnlyList<FakeSocket> Open => [.. All.Where(socket => socket.IsOpen)];

    /// <summary>How often a ticket was asked for.</summary>
    public int Opened => made;

    /// <summary>What came without a connection to take it, in order.</summary>
    public List<FakeEnvelope> Lost { get; } = [];

    public async Task TakeAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest || !slack.Quietly(() => tickets.Remove(http.Request.Query["ticket"].ToString())))
        {
            slack.Complaints.Add("a ticket was used twice or never given");
            http.Response.StatusCode = 403;
            return;
        }

        if (http.Request.Headers.Authorization.Count > 0)
        {
            slack.Complaints.Add("a dial must not carry a token");
        }

        using WebSocket raw = await http.WebSockets.AcceptWebSocketAsync();
        FakeSocket socket = new(raw, this);
        int number = slack.Quietly(() =>
        {
            all.Add(socket);
            return all.Count(other => other.IsOpen) + 1;
        });
        await GreetAsync(socket, number);
        if (Deaf > 0)
        {
            Deaf--;
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return;
        }

        await socket.ReadAsync();
    }

    /// <summary>Sends an envelope over one of the open connections, as Slack does.</summary>
    public FakeEnvelope Deliver(string type, JsonObject payload, bool accepts = true, string? id = null, FakeSocket? over = null)
    {
        FakeSocket? socket = over ?? Open.OrderBy(open => open.IsDraining).FirstOrDefault();
        FakeEnvelope envelope = new(id ?? $"envelope-{Guid.NewGuid():N}", type, payload, accepts, socket, slack.Clock.GetUtcNow());
        slack.Quietly(() => envelopes[envelope.Id] = envelope);
        if (socket is null)
        {
            Lost.Add(envelope);
            return envelope;
        }

        JsonObject frame = new()
        {
            ["envelope_id"] = envelope.Id,
            ["type"] = type,
            ["payload"] = payload.DeepClone(),
            ["accepts_response_payload"] = accepts,
        };
        _ = socket.SendAsync(frame.ToJsonString());
        return envelope;
    }

    public void Hear(FakeSocket socket, string text)
    {
        if (JsonNode.Parse(text) is not JsonObject ack || ack["envelope_id"]?.ToString() is not { } id
            || !slack.Quietly(() => envelopes.TryGetValue(id, out FakeEnvelope? known) ? known : null).Is(out FakeEnvelope? envelope))
        {
            slack.Complaints.Add($"not an acknowledgement: {text}");
            return;
        }

        envelope.Take(ack["payload"] as JsonObject, socket, slack.Clock.GetUtcNow(), slack.Complaints);
    }

    private async Task GreetAsync(FakeSocket socket, int number)
    {
        if (Refusals.TryDequeue(out string? refusal) || number > Most)
        {
            await socket.DisconnectAsync(refusal ?? "too_many_websockets");
            return;
        }

        if (Silent > 0)
        {
            Silent--;
            return;
        }

        socket.IsGreeted = true;
        await socket.SendAsync(new JsonObject
        {
            ["type"] = "hello",
            ["num_connections"] = number,
            ["connection_info"] = new JsonObject { ["app_id"] = FakeSlack.AppId },
            ["debug_info"] = new JsonObject { ["host"] = "fake", ["approximate_connection_time"] = Lifetime },
        }.ToJsonString());
    }
}
