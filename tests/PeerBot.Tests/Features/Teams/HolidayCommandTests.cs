using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Teams;

/// <summary>It is Monday 3 August 2026.</summary>
public sealed class HolidayCommandTests
{
    [Fact]
    public async Task The_holidays_of_a_country_are_added_from_today_on_and_meetings_rest_on_them()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice organiser = host.As("하늘");
        await organiser.RunAsync("peerbot holiday add", ("date", "2026-09-25"), ("name", "Our own Chuseok"));

        Heard added = await organiser.RunAsync("peerbot holiday country", ("country", "kr"), ("year", "2026"));

        Assert.Equal(
            """
            8 holidays added
            - Sat 15 Aug · Liberation Day
            - Mon 17 Aug · Liberation Day (substitute)
            - Thu 24 Sep · Chuseok
            - Sat 26 Sep · Chuseok
            - Sat 3 Oct · National Foundation Day
            - Mon 5 Oct · National Foundation Day (substitute)
            - Fri 9 Oct · Hangeul Day
            - Fri 25 Dec · Christmas Day
            """,
            added.Public);
        Assert.Contains("Our own Chuseok", (await organiser.RunAsync("peerbot holiday list")).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("Mon 17 Aug", (await organiser.RunAsync("moderator list", ("count", "20"))).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_already_or_past_is_told_in_a_sentence()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot holiday country", ("country", "한국"), ("year", "2027"));
        await host.As("하늘").RunAsync("peerbot holiday country", ("country", "kr"));

        Heard again = await host.As("하늘").RunAsync("peerbot holiday country", ("country", "kr"));
        Heard past = await host.As("하늘").RunAsync("peerbot holiday country", ("country", "kr"), ("year", "2025"));

        Assert.StartsWith("None of these holidays is new", again.Private, StringComparison.Ordinal);
        Assert.StartsWith("None of these holidays is new", past.Private, StringComparison.Ordinal);
    }
}
