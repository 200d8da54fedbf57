using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Statistics;

/// <summary>The usual team after two sessions: Monday and Tuesday were held, and it is Wednesday.</summary>
internal static class BusyTeam
{
    public static async Task<PeerBotHost> StartAsync()
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice sky = host.As("하늘");
        await sky.RunAsync("paper add", ("title", "Attention"), ("presenter", "가람"), ("date", "2026-08-04"));
        await sky.RunAsync("question ask", ("text", "배포는 언제?"));
        await host.As("가람").RunAsync("question ask", ("text", "How long?"));

        host.Clock.Advance(TimeSpan.FromHours(1));
        await sky.RunAsync("session open");
        await sky.RunAsync("attend in", ("users", "하늘, Bo, 가람"));
        await sky.RunAsync("attend late", ("minutes", "15"), ("user", "가람"));
        await host.As("Bo").RunAsync("question answer", ("id", "1"), ("text", "금요일"));
        await sky.RunAsync("session close");

        host.Clock.Advance(TimeSpan.FromDays(1));
        await sky.RunAsync("session open");
        await sky.RunAsync("attend in", ("users", "하늘, Bo, 가람, Dan"));
        await host.As("Bo").RunAsync("question answer", ("id", "2"), ("text", "As long as it takes"));
        await host.As("Dan").RunAsync("question ask", ("text", "And then?"));
        await sky.RunAsync("paper done", ("id", "1"));
        await sky.RunAsync("session close");

        host.Clock.Advance(TimeSpan.FromDays(1));
        return host;
    }
}
