using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>The gateway: greets, identifies, resumes, dispatches, and watches what the client does.</summary>
internal sealed class FakeGateway(FakeDiscord discord)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, FakeSession> sessions = [];
    private readonly Queue<(GatewayMoment Moment, Func<FakeSocket, Task> Act)> script = [];
    private readonly GatewayRules rules = new(discord);

    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(41.25);

    /// <summary>New connections get their heartbeats answered.</summary>
    public bool AnswersBeats { get; set; } = true;

    /// <summary>New connections get every message in pieces.</summary>
    public bool Splits { get; set; }

    /// <summary>Every connection there ever was, oldest first.</summary>
    public ConcurrentQueue<FakeSocket> Sockets { get; } = new();

    public int Identifies => Count(2);

    public int Resumes => Count(6);

    public IReadOnlyList<FakeSession> Sessions
    {
        get
        {
            lock (gate)
            {
                return [.. sessions.Values];
            }
        }
    }

    /// <summary>The next time that a connection reaches this moment, something else happens.</summary>
    public void At(GatewayMoment moment, Func<FakeSocket, Task> act, int times = 1)
    {
        lock (gate)
        {
            for (int time = 0; time < times; time++)
            {
                script.Enqueue((moment, act));
            }
        }
    }

    /// <summary>Discord forgets the sessions that it has.</summary>
    public void ForgetSessions()
    {
        lock (gate)
        {
            foreach (FakeSession session in sessions.Values)
            {
                session.IsGone = true;
            }
        }
    }

    /// <summary>Whoever is connected hears no more events: they wait for the session to be resumed.</summary>
    public void Mute()
    {
        lock (gate)
        {
            foreach (FakeSession session in sessions.Values)
            {
                session.Socket = null;
            }
        }
    }

    /// <summary>Takes one WebSocket request from its beginning to its end.</summary>
    public async Task TakeAsync(HttpContext http)
    {
        rules.CheckDialled(http.Request);
        using WebSocket accepted = await http.WebSockets.AcceptWebSocketAsync();
        using FakeSocket socket = new(http, accepted, discord.Clock) { AnswersBeats = AnswersBeats, Splits = Splits };
        Sockets.Enqueue(socket);
        if (!await PlayAsync(GatewayMoment.BeforeHello, socket))
        {
            await socket.SendAsync(10, new JsonObject { ["heartbeat_interval"] = HeartbeatInterval.TotalMilliseconds });
        }

        while (await socket.ReceiveAsync() is var (op, data, length))
        {
            if (rules.Broken(socket, op, data, length, HeartbeatInterval) is { } code)
            {
                await socket.CloseAsync(code);
                continue;
            }

            await AnswerAsync(socket, op, data);
        }

        Leave(socket);
    }

    /// <summary>Tells every session whose shard it concerns; who is away hears it on return.</summary>
    public void Dispatch(string name, JsonObject data)
    {
        ulong guild = ulong.Parse(data["guild_id"]?.GetValue<string>() ?? "0", CultureInfo.InvariantCulture);
        List<Task> sends = [];
        lock (gate)
        {
            foreach (FakeSession session in sessions.Values.Where(session => !session.IsGone && (int)((guild >> 22) % (ulong)session.Count) == session.Number))
            {
                JsonObject frame = session.Add(name, data);
                sends.Add(session.Socket?.SendAsync(frame) ?? Task.CompletedTask);
            }
        }
    }

    private async Task AnswerAsync(FakeSocket socket, int op, JsonNode? data)
    {
        switch (op)
        {
            case 1:
                await (socket.AnswersBeats ? socket.SendAsync(11, null) : Task.CompletedTask);
                break;
            case 2 when !await PlayAsync(GatewayMoment.AtIdentify, socket):
                await WelcomeAsync(socket, data!);
                await PlayAsync(GatewayMoment.AfterReady, socket);
                break;
            case 6 when !await PlayAsync(GatewayMoment.AtResume, socket):
                await ResumeAsync(socket, data!);
                break;
            default:
                break;
        }
    }

    private async Task WelcomeAsync(FakeSocket socket, JsonNode data)
    {
        if (rules.IdentifiesTooOften(data))
        {
            await socket.SendAsync(9, JsonValue.Create(false));
            return;
        }

        int number = data["shard"]?[0]!.GetValue<int>() ?? 0;
        FakeSession session = new($"session-{Sessions.Count + 1}", number, data["shard"]?[1]!.GetValue<int>() ?? 1) { Socket = socket };
        socket.Session = session;
        JsonObject ready;
        lock (gate)
        {
            sessions[session.Id] = session;
            ready = session.Add("READY", new JsonObject
            {
                ["v"] = 10,
                ["user"] = new JsonObject { ["id"] = FakeDiscord.ApplicationId, ["username"] = "peerbot", ["discriminator"] = "0", ["avatar"] = null, ["bot"] = true },
                ["guilds"] = new JsonArray(new JsonObject { ["id"] = FakeDiscord.GuildId, ["unavailable"] = true }),
                ["session_id"] = session.Id,
                ["resume_gateway_url"] = discord.GatewayBot["url"]!.GetValue<string>() + "/resume",
                ["session_type"] = "normal",
                ["application"] = new JsonObject { ["id"] = FakeDiscord.ApplicationId, ["flags"] = 0 },
            });
        }

        await socket.SendAsync(ready);
    }

    private async Task ResumeAsync(FakeSocket socket, JsonNode data)
    {
        string id = data["session_id"]?.GetValue<string>() ?? "";
        long sequence = data["seq"]?.GetValue<long>() ?? -1;
        FakeSession? session;
        JsonObject[] missed = [];
        lock (gate)
        {
            session = sessions.GetValueOrDefault(id);
            if (session is { IsGone: false } && sequence <= session.Sequence)
            {
                missed = [.. session.Dispatches.Skip((int)sequence)];
            }
        }

        if (session is not { IsGone: false })
        {
            await socket.SendAsync(9, JsonValue.Create(false));
            return;
        }

        if (sequence > session.Sequence || sequence < 0)
        {
            await socket.CloseAsync(4007);
            return;
        }

        socket.Session = session;
        for (int index = 0; index < missed.Length; index++)
        {
            await socket.SendAsync(missed[index]);
            if (index == 0 && await PlayAsync(GatewayMoment.MidReplay, socket))
            {
                return;
            }
        }

        await FinishResumeAsync(socket, session, sequence + missed.Length);
        await PlayAsync(GatewayMoment.AfterResumed, socket);
    }

    private async Task FinishResumeAsync(FakeSocket socket, FakeSession session, long replayed)
    {
        JsonObject[] late;
        lock (gate)
        {
            late = [.. session.Dispatches.Skip((int)replayed), session.Add("RESUMED", [])];
            session.Socket = socket;
        }

        foreach (JsonObject frame in late)
        {
            await socket.SendAsync(frame);
        }
    }

    private async Task<bool> PlayAsync(GatewayMoment moment, FakeSocket socket)
    {
        Func<FakeSocket, Task> act;
        lock (gate)
        {
            if (!script.TryPeek(out (GatewayMoment Moment, Func<FakeSocket, Task> Act) next) || next.Moment != moment)
            {
                return false;
            }

            act = script.Dequeue().Act;
        }

        await act(socket);
        return true;
    }

    private void Leave(FakeSocket socket)
    {
        lock (gate)
        {
            if (socket.Session is { } session)
            {
                session.Socket = session.Socket == socket ? null : session.Socket;
                session.IsGone |= socket.ClosedWith is 1000 or 1001;
            }
        }
    }

    private int Count(int op) => Sockets.Sum(socket => socket.Sent.Count(sent => sent.Op == op));
}
