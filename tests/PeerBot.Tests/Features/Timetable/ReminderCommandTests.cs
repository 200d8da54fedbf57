using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary><c>/peerbot reminders</c>.</summary>
public sealed class ReminderCommandTests
{
    [Fact]
    public async Task Said_alone_it_shows_everything_with_a_switch_each()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard heard = await host.As("하늘").RunAsync("peerbot reminders");

        Assert.Contains("- the evening before: 18:00\n- the opening card: 10 min before\n- opening by itself: off", heard.Private, StringComparison.Ordinal);
        Assert.EndsWith("There are no quiet hours.", heard.Private, StringComparison.Ordinal);
        Assert.Equal("peerbot reminders", heard.Button("Turn off: the evening before").Path);
    }

    [Fact]
    public async Task Kind_that_was_turned_off_by_its_button_is_silent_from_then_on()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Heard card = await host.As("하늘").RunAsync("peerbot reminders");

        await host.As("하늘").RunAsync("press", card.Button("Turn off: the opening card"));
        await host.PassTimeAsync(SeoulTime.August(3, 20, 0));

        Assert.Equal([SeoulTime.August(3, 18, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task Times_that_were_chosen_count_at_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await host.As("하늘").RunAsync("peerbot reminders", ("kind", "opening"), ("before", "30"));
        await host.As("하늘").RunAsync("peerbot reminders", ("kind", "eve"), ("at", "21:00"));
        await host.PassTimeAsync(SeoulTime.August(3, 22, 0));

        Assert.Equal([SeoulTime.August(3, 15, 30), SeoulTime.August(3, 21, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task In_quiet_hours_only_what_cannot_wait_is_said()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot reminders", ("quiet", "15:00~23:00"));

        await host.PassTimeAsync(SeoulTime.August(4, 0, 0));

        Assert.Equal([SeoulTime.August(3, 15, 50), SeoulTime.August(3, 23, 0)], host.Posts.Select(post => post.At));
    }

    [Theory]
    [InlineData("start", "before", "5", "opening by itself has no time before. Change its time of day with at:, or turn it off.")]
    [InlineData("opening", "at", "18:00", "the opening card has no time of day of its own. Change before:, or turn it off.")]
    [InlineData("", "state", "off", "Say which one too, such as /peerbot reminders opening before:15.")]
    [InlineData("", "quiet", "sometimes", "I cannot read sometimes as quiet hours. Write them as 22:00-07:00, or off.")]
    public async Task What_makes_no_sense_is_said_plainly(string kind, string option, string value, string sentence)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard heard = await host.As("하늘").RunAsync("peerbot reminders", [("kind", kind), (option, value)]);

        Assert.True(heard.IsRefused);
        Assert.Equal(sentence, heard.Private);
    }

    [Fact]
    public async Task Team_that_wants_it_finds_its_session_open_at_the_time()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot reminders", ("kind", "start"), ("state", "on"));

        await host.PassTimeAsync(SeoulTime.August(3, 16, 0));

        Heard status = await host.As("Bo").RunAsync("session status");
        Assert.StartsWith("Peer session, Mon 3 Aug", status.Private, StringComparison.Ordinal);
        Assert.Equal([SeoulTime.August(3, 15, 50), SeoulTime.August(3, 16, 0)], host.Posts.Select(post => post.At));
        Assert.Equal(host.Posts[0].Message.LiveKey, host.Posts[1].Message.LiveKey);
    }
}
