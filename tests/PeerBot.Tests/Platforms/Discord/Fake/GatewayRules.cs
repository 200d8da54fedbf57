using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>What Discord does not let a gateway client do, and what it would let pass although it is wrong.</summary>
internal sealed class GatewayRules(FakeDiscord discord)
{
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);
    private const int KnownIntents = (1 << 26) - 1;
    private static readonly TimeSpan IdentifySpacing = TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private readonly Dictionary<int, DateTimeOffset> lastIdentify = [];

    public void CheckDialled(HttpRequest request)
    {
        if (request.Query["v"] != "10" || request.Query["encoding"] != "json")
        {
            discord.Complaints.Add($"the gateway was dialled with '{request.QueryString}'");
        }
    }

    /// <returns>The code to close with, when something was broken.</returns>
    public int? Broken(FakeSocket socket, int op, JsonNode? data, int length, TimeSpan interval)
    {
        if (length > 4096)
        {
            return Complain(4002, "a payload was longer than 4096 bytes");
        }

        DateTimeOffset now = discord.Clock.GetUtcNow();
        if (socket.Sent.Count(sent => sent.At + TimeSpan.FromSeconds(60) > now) > 120)
        {
            return Complain(4008, "more than 120 sends in 60 seconds");
        }

        return op switch
        {
            1 => BrokenBeat(socket, data, interval),
            2 => BrokenIdentify(socket, data as JsonObject ?? []),
            6 => socket.Session is not null ? Complain(4005, "resumed on a connection in use") : BrokenToken(data as JsonObject ?? []),
            _ => Complain(4001, $"opcode {op}"),
        };
    }

    /// <returns>Whether max_concurrency was exceeded.</returns>
    public bool IdentifiesTooOften(JsonNode identify)
    {
        int number = identify["shard"]?[0]!.GetValue<int>() ?? 0;
        int lane = number % discord.GatewayBot["session_start_limit"]!["max_concurrency"]!.GetValue<int>();
        DateTimeOffset now = discord.Clock.GetUtcNow();
        lock (gate)
        {
            bool isTooOften = lastIdentify.TryGetValue(lane, out DateTimeOffset last) && now - last < IdentifySpacing;
            if (isTooOften)
            {
                discord.Complaints.Add("more shards identified at once than max_concurrency allows");
            }

            lastIdentify[lane] = now;
            return isTooOften;
        }
    }

    private int? BrokenBeat(FakeSocket socket, JsonNode? data, TimeSpan interval)
    {
        long? told = data?.GetValue<long>();
        if (socket.Session is { } session && told > session.Sequence)
        {
            discord.Complaints.Add($"a heartbeat told {told}, which was never sent");
        }

        if (socket.AskedBeats > 0)
        {
            socket.AskedBeats--;
            return null;
        }

        DateTimeOffset[] beats = [.. socket.Beats.Select(beat => beat.At)];
        if (beats is [.., var before, var now] && (now - before < interval * 0.9 || now - before > interval * 1.5))
        {
            discord.Complaints.Add($"a heartbeat came after {now - before} instead of {interval}");
        }
        else if (beats is [var first] && first - socket.HelloAt > interval * 1.1)
        {
            discord.Complaints.Add($"the first heartbeat came after {first - socket.HelloAt}");
        }

        return null;
    }

    private int? BrokenIdentify(FakeSocket socket, JsonObject data)
    {
        if (socket.Session is not null)
        {
            return Complain(4005, "identified twice");
        }

        if (BrokenToken(data) is { } code)
        {
            return code;
        }

        int intents = data["intents"]?.GetValue<int>() ?? -1;
        if (intents < 0 || (intents & ~KnownIntents) != 0)
        {
            return Complain(4013, $"intents {intents}");
        }

        if ((intents & Privileged) != 0)
        {
            return Complain(4014, $"privileged intents {intents}");
        }

        if (data["properties"] is not JsonObject properties || properties["os"] is null || properties["browser"] is null || properties["device"] is null)
        {
            return Complain(4002, "identify without properties");
        }

        return data["shard"] is JsonArray shard && (shard.Count != 2 || shard[0]!.GetValue<int>() >= shard[1]!.GetValue<int>())
            ? Complain(4010, "shard")
            : null;
    }

    private int? BrokenToken(JsonObject data) =>
        data["token"]?.GetValue<string>() == FakeDiscord.Token ? null : Complain(4004, "wrong token on the gateway");

    private int Complain(int code, string what)
    {
        discord.Complaints.Add(what);
        return code;
    }
}
