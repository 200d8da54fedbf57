using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

/// <summary>What the bot says by itself to a team that speaks Korean, read as a whole.</summary>
public sealed class KoreanPostTests
{
    [Fact]
    public async Task Week_of_a_korean_team_reads_well()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot lang", ("language", "ko"));
        await host.As("Bo").RunAsync("paper add", ("title", "LeNet"), ("presenter", "가람"), ("date", "2026-08-10"));
        await host.As("Bo").RunAsync("task add", ("text", "회의실 예약"), ("owner", "Dan"), ("due", "2026-08-07"));
        await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "마스크는 왜 쓰나요?"));
        await host.As("Bo").RunAsync("agenda add", ("text", "다섯 시에 시작하기"), ("minutes", "3"));
        await host.As("Bo").RunAsync("agenda start", ("id", "1"));
        await host.PassTimeUntilAsync(3, 15, 10);
        await host.As("Bo").RunAsync("agenda decide", ("id", "1"), ("outcome", "accepted"));
        await host.As("하늘").RunAsync("session close");

        await host.PassTimeUntilAsync(9, 12);

        IEnumerable<string> read = host.Posts
            .Where(post => post.Message.LiveKey is null && post.Head != "# 회의록, 8월 3일(월)" && !post.Head.StartsWith("# 내일", StringComparison.Ordinal))
            .Select(post => post.Text);
        Snapshot.Match(string.Join('\n', read), "week.ko.txt");
    }
}
