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
    public async Task A_calendar_file_brings_its_whole_days_and_says_how_many_it_left_out()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        const string file =
            """
            holidays.ics
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261224
            DTEND;VALUE=DATE:20261226
            SUMMARY:Winter\, at last
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20261230T090000Z
            SUMMARY:Breakfast
            END:VEVENT
            END:VCALENDAR
            """;

        Heard added = await host.As("하늘").RunAsync("peerbot holiday import", ("file", file));
        Heard wrong = await host.As("하늘").RunAsync("peerbot holiday import", ("file", "hello"));

        Assert.Equal(
            """
            2 holidays added
            - Thu 24 Dec · Winter, at last
            - Fri 25 Dec · Winter, at last
            Left out: 1 event with a time of day, or repeating otherwise than every year.
            """,
            added.Public);
        Assert.StartsWith("That is not a calendar file.", wrong.Private, StringComparison.Ordinal);
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
