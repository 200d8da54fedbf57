using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Commands;
using PeerBot.Features.Personal;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary><c>/peerbot retention</c>, and what it does by itself.</summary>
public sealed class RetentionTests
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(31);

    [Fact]
    public async Task Everything_is_kept_until_somebody_chooses_otherwise()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Zofia"));

        Heard heard = await host.As("하늘").RunAsync("peerbot retention");
        await host.KeepAsync(Month * 60);

        Assert.Contains("Sessions are kept for ever.", heard.Private, StringComparison.Ordinal);
        Assert.Contains("Who left keeps their name in the minutes.", heard.Private, StringComparison.Ordinal);
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures"));
    }

    [Fact]
    public async Task Deleting_by_itself_is_asked_for_with_how_much_it_is_today()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(Month * 4);

        Heard asked = await host.As("하늘").RunAsync("peerbot retention", ("sessions", "3"));
        await host.KeepAsync(TimeSpan.Zero);

        Assert.Contains("sessions 1, questions 3, agenda items 2, notes 1", asked.Private, StringComparison.Ordinal);
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures"));

        Heard chosen = await host.As("하늘").RunAsync("pressed", asked.Button("Yes, from now on"));

        Assert.Contains("deleted after 3 months", chosen.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_sessions_go_with_everything_in_them_and_out_of_the_file()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.As("하늘").RunAsync("minutes publish");
        await host.SendDueAsync();
        Assert.Equal(["1"], await host.ReadAsync("SELECT count(*) FROM minutes_editions"));
        await host.ChooseAsync(("sessions", "3"));
        await host.KeepAsync(Month * 2);
        Assert.NotEmpty(await host.ColumnsWithAsync("Zinnias are questioned"));

        await host.KeepAsync(Month * 2);
        await host.ScrubAsync();

        string[] words = [.. BusyMember.Texts, "Bo wonders about batches", "Zealous learning", "Zestful looking back", "Zoonosis keeps me home", "Zany line of chat", "Zipped off early"];
        Assert.Empty(await host.ColumnsWithAsync(words));
        Assert.Empty(host.WordsInFile(words));
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM sessions WHERE date < '2026-09-01'"));
        Assert.NotEmpty(await host.ReadAsync("SELECT id FROM members WHERE name = 'Zofia'"));
    }

    [Fact]
    public async Task What_is_still_to_do_or_to_present_outlives_its_session()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.ChooseAsync(("sessions", "3"));

        await host.KeepAsync(Month * 4);

        Assert.Contains("Water the servers", (await host.As("Bo").RunAsync("task list")).Private, StringComparison.Ordinal);
        Assert.Equal(["Attention is a paper"], await host.ReadAsync("SELECT title FROM papers WHERE scheduled_in IS NULL"));
    }

    [Fact]
    public async Task Sessions_younger_than_the_choice_stay_as_they_were()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.ChooseAsync(("sessions", "3"));
        host.Clock.MoveTo(new DateTimeOffset(2026, 11, 2, 6, 0, 0, TimeSpan.Zero));
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("question ask", ("text", "A young question"));
        await host.As("Bo").RunAsync("question answer", ("id", "1"), ("text", "A late answer"));
        await host.As("하늘").RunAsync("session close");

        await host.KeepAsync(TimeSpan.FromDays(2));

        Assert.Equal(["2026-11-02"], await host.ReadAsync("SELECT date FROM sessions WHERE state = 'closed'"));
        Assert.Contains("A young question", (await host.As("Bo").RunAsync("minutes show", ("date", "2026-11-02"))).Private, StringComparison.Ordinal);
        Assert.Empty(await host.ColumnsWithAsync("A late answer", "Zinnias are"));
    }

    [Fact]
    public async Task Done_again_nothing_more_happens()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.ChooseAsync(("sessions", "3"), ("former", "1"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));
        await host.KeepAsync(Month * 4);
        string[] before = await host.ReadAsync("SELECT what FROM erasures ORDER BY id");

        await host.KeepAsync(TimeSpan.FromHours(1));

        Assert.Equal(["person", "sessions"], before);
        Assert.Equal(before, await host.ReadAsync("SELECT what FROM erasures ORDER BY id"));
    }

    [Fact]
    public async Task Who_left_gets_a_neutral_name_after_the_months_and_texts_stay()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.ChooseAsync(("former", "2"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Zofia"));

        await host.KeepAsync(Month);
        Assert.NotEmpty(await host.ReadAsync("SELECT id FROM members WHERE name = 'Zofia'"));
        await host.KeepAsync(Month * 2);

        Assert.Empty(await host.ColumnsWithAsync(BusyMember.Name, BusyMember.UserId, BusyMember.ElsewhereId));
        Assert.Contains("former member 1", (await host.As("Bo").RunAsync("minutes show", ("date", "2026-08-03"))).Private, StringComparison.Ordinal);
        Assert.NotEmpty(await host.ColumnsWithAsync("Zinnias are questioned"));
    }

    [Fact]
    public async Task Who_never_had_an_account_gets_a_neutral_name_too()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot member add", ("names", "Eun"));
        await host.ChooseAsync(("former", "2"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Eun"));

        await host.KeepAsync(Month * 3);

        Assert.Equal(["former member 1"], await host.ReadAsync("SELECT name FROM members WHERE erased_at IS NOT NULL"));
    }

    [Fact]
    public async Task Who_is_back_keeps_the_name_in_what_they_did_before()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.ChooseAsync(("former", "2"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));
        host.Clock.Advance(Month);
        await host.As("Bo").RunAsync("peerbot member join", ("name", "Bo"));

        await host.KeepAsync(Month * 2);

        Assert.Equal(["2"], await host.ReadAsync("SELECT count(*) FROM members WHERE name = 'Bo'"));
    }

    [Theory]
    [InlineData("sessions", "2", "3 months at least")]
    [InlineData("sessions", "121", "from 0 to 120")]
    public async Task Sensible_numbers_are_asked_for(string option, string written, string sentence)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard heard = await host.As("하늘").RunAsync("peerbot retention", (option, written));

        Assert.True(heard.IsRefused);
        Assert.Contains(sentence, heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_longer_or_for_ever_needs_no_confirmation_and_members_choose_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.ChooseAsync(("sessions", "3"));

        Heard longer = await host.As("하늘").RunAsync("peerbot retention", ("sessions", "6"));
        Heard ever = await host.As("하늘").RunAsync("peerbot retention", ("sessions", "0"));
        Heard member = await host.As("Bo").RunAsync("peerbot retention", ("sessions", "0"));

        Assert.Contains("after 6 months", longer.Public, StringComparison.Ordinal);
        Assert.Contains("kept for ever", ever.Public, StringComparison.Ordinal);
        Assert.True(member.IsRefused);
    }
}

/// <summary>What these tests do again and again.</summary>
file static class Steps
{
    extension(PeerBotHost host)
    {
        /// <summary>The organiser chooses and presses the button.</summary>
        public async Task ChooseAsync(params (string Name, string Value)[] options)
        {
            CommandCall press = (await host.As("하늘").RunAsync("peerbot retention", options)).Button("Yes, from now on");
            Assert.False((await host.As("하늘").RunAsync(Guid.NewGuid().ToString(), press)).IsRefused);
        }

        /// <summary>Time goes on; then what is due is done, as it is every hour.</summary>
        public Task KeepAsync(TimeSpan after)
        {
            host.Clock.Advance(after);
            return host.App.Services.GetRequiredService<Retention>().RunAsync(CancellationToken.None);
        }
    }
}
