using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Features.Engine;
using PeerBot.Features.Subscriptions;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary><c>/peerbot mydata delete</c>.</summary>
public sealed class DeleteMyDataTests
{
    private static readonly string[] Names = [BusyMember.Name, BusyMember.Alias, BusyMember.UserId, BusyMember.ElsewhereId, .. BusyMember.Secrets];

    [Fact]
    public async Task Deletion_is_explained_first_and_changes_nothing_until_the_button_is_pressed()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);

        Heard asked = await zofia.Voice.RunAsync("peerbot mydata delete");

        Assert.Contains("This cannot be undone.", asked.Private, StringComparison.Ordinal);
        Assert.Contains("stay, under the neutral name", asked.Private, StringComparison.Ordinal);
        Assert.NotEmpty(await host.ReadAsync("SELECT id FROM members WHERE name = 'Zofia'"));

        Heard done = await zofia.DeleteAsync();

        Assert.Equal("former member 1 left the team and had their data removed.", done.Public);
        Assert.Null(done.Answer.Reply.Private);
    }

    [Fact]
    public async Task Nothing_in_the_database_names_the_person_any_more_but_the_texts_stay()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);

        await zofia.DeleteAsync();

        Assert.Empty(await host.ColumnsWithAsync(Names));
        foreach (string text in BusyMember.Texts)
        {
            Assert.NotEmpty(await host.ColumnsWithAsync(text));
        }
    }

    [Fact]
    public async Task By_the_rule_of_removal_the_texts_go_too_and_numbers_stay()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("peerbot retention", ("texts", "remove"));

        await zofia.DeleteAsync();

        Assert.Empty(await host.ColumnsWithAsync([.. Names, .. BusyMember.Texts]));
        string minutes = (await host.As("Bo").RunAsync("minutes show")).Private;
        Assert.Contains("(removed)", minutes, StringComparison.Ordinal);
        Assert.Contains("Bo knows about flowers", minutes, StringComparison.Ordinal);
        Assert.Contains("Bo wonders about batches", minutes, StringComparison.Ordinal);
        Assert.Contains("Whose is this anonymous one", minutes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("remove")]
    public async Task Nothing_of_it_can_be_read_in_the_file_itself(string texts)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("peerbot retention", ("texts", texts));
        string[] words = [.. Names, "zoonosis", "zealous", .. texts == "remove" ? [.. BusyMember.Texts, "zebrafish", "zinnias"] : Array.Empty<string>()];
        Assert.Equal(words.Order(), host.WordsInFile(words).Order());

        await zofia.DeleteAsync();
        await host.ScrubAsync();

        Assert.Empty(host.WordsInFile(words));
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures WHERE scrubbed_at IS NULL"));
    }

    [Fact]
    public async Task What_a_stop_left_in_the_file_is_taken_out_after_the_next_start()
    {
        await using PeerBotHost before = await PeerBotHost.WithTeamAsync();
        await (await BusyMember.InAsync(before)).DeleteAsync();
        await before.App.DisposeAsync();

        await using PeerBotHost after = PeerBotHost.Start(before.Folder);
        Assert.NotEmpty(after.WordsInFile(Names));
        await after.ScrubAsync();

        Assert.Empty(after.WordsInFile(Names));
    }

    [Fact]
    public async Task Copies_that_name_the_person_go_as_well()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("moderator set", ("user", "Zofia"), ("date", "2026-08-06"));
        await host.As("하늘").RunAsync("peerbot calendar");
        string token = Assert.Single(await host.ReadAsync("SELECT token FROM feeds"));
        await host.App.Services.GetRequiredService<CalendarFeed>().FindAsync(token, CancellationToken.None);
        await host.App.Services.GetRequiredService<IPlatformMemory>().SaveAsync("local", "call/x", "/moderator skip @Zofia", CancellationToken.None);
        await host.App.Services.GetRequiredService<IPlatformMemory>().SaveAsync("local", "call/y", "/moderator skip @Zofias", CancellationToken.None);
        Invocation owed = new("owed-1", PeerBotHost.Channel, new Person("bo", "Bo"), CommandCall.Of("agenda comment", ("id", "1"), ("text", "Zofia is right")), Language.English)
        {
            KeepsReply = true,
        };
        await host.Dispatcher.DispatchAsync(owed, CancellationToken.None);
        Assert.Contains("feed_events.description has Zofia", await host.ColumnsWithAsync("Zofia"));

        await zofia.DeleteAsync();

        Assert.Equal(["agenda_comments.text has Zofia", "platform_memory.value has Zofia", "search_entries.text has Zofia"], (await host.ColumnsWithAsync("Zofia")).Order(StringComparer.Ordinal));
        Assert.Equal(["y"], await host.ReadAsync("SELECT substr(key, 6) FROM platform_memory"));
    }

    [Fact]
    public async Task Minutes_that_are_published_stay_readable_under_the_neutral_name_and_have_a_revision()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("session close");
        await host.As("하늘").RunAsync("minutes publish");

        await zofia.DeleteAsync();

        string minutes = (await host.As("Bo").RunAsync("minutes show", ("date", "2026-08-03"))).Private;
        Assert.Contains("former member 1", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Zofia", minutes, StringComparison.Ordinal);
        Assert.Equal(["2"], await host.ReadAsync("SELECT revision FROM sessions WHERE published_at IS NOT NULL"));
    }

    [Fact]
    public async Task The_queue_and_the_search_know_the_person_no_more()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.As("하늘").RunAsync("peerbot retention", ("texts", "remove"));

        await zofia.DeleteAsync();

        Assert.DoesNotContain("former member", (await host.As("Bo").RunAsync("moderator list")).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("Zofia", (await host.As("Bo").RunAsync("peerbot member list")).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("Zinnias are", (await host.As("Bo").RunAsync("minutes search", ("text", "Zinnias"))).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("former member", (await host.As("Bo").RunAsync("paper list")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_that_people_look_at_is_shown_anew()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        await host.SendDueAsync();
        Assert.Contains(host.Posts, post => post.Text.Contains("Zofia", StringComparison.Ordinal));
        int before = host.Posts.Count;

        await zofia.DeleteAsync();
        await host.SendDueAsync();

        Assert.NotEmpty(host.Posts.Skip(before));
        Assert.Empty(await host.ColumnsWithAsync(Names));
    }

    [Fact]
    public async Task Second_press_says_that_it_is_done_and_a_new_beginning_is_possible()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);
        CommandCall press = (await zofia.Voice.RunAsync("peerbot mydata delete")).Button("Delete my data");
        await zofia.Voice.RunAsync("first", press);

        Heard again = await zofia.Voice.RunAsync("second", press);
        Heard joined = await zofia.Voice.RunAsync("peerbot member join", ("name", "Zofia"));

        Assert.Equal("That is done already: nothing is held about you in Owls.", again.Private);
        Assert.False(joined.IsRefused, joined.Private);
        Assert.Equal(["1"], await host.ReadAsync("SELECT count(*) FROM erasures"));
    }

    [Fact]
    public async Task Button_counts_only_for_whom_it_was_made_and_for_a_quarter_of_an_hour()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        CommandCall ofBo = (await host.As("Bo").RunAsync("peerbot mydata delete")).Button("Delete my data");

        Heard dan = await host.As("Dan").RunAsync("by-dan", ofBo);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        Heard late = await host.As("Bo").RunAsync("late", ofBo);

        Assert.Contains("press again", dan.Private, StringComparison.Ordinal);
        Assert.Contains("press again", late.Private, StringComparison.Ordinal);
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures"));
    }

    [Fact]
    public async Task Button_does_not_count_when_the_rule_changed_under_it()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        CommandCall press = (await host.As("Bo").RunAsync("peerbot mydata delete")).Button("Delete my data");
        await host.As("하늘").RunAsync("peerbot retention", ("texts", "remove"));

        Heard heard = await host.As("Bo").RunAsync("pressed", press);

        Assert.Contains("replaced by “(removed)”", heard.Private, StringComparison.Ordinal);
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures"));
    }

    [Fact]
    public async Task Last_organiser_stays()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard heard = await host.As("하늘").RunAsync("peerbot mydata delete");

        Assert.True(heard.IsRefused);
        Assert.Contains("organiser", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_who_left_before_can_have_their_data_deleted_and_korean_teams_read_it_in_korean()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot lang", ("language", "ko"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));
        CommandCall press = (await host.As("Bo").RunAsync("peerbot mydata delete")).Button("Delete my data");

        Heard heard = await host.As("Bo").RunAsync("pressed", press);

        Assert.Equal("예전 팀원 1이 자기 정보를 지웠어요.", heard.Public);
    }

    [Fact]
    public async Task What_fails_in_the_middle_keeps_everything()
    {
        await using PeerBotHost host = PeerBotHost.StartBy(
            new ManualClock(PeerBotHost.Monday), null, services => services.AddSingleton<IPersonalRecords, Broken>());
        await host.As("하늘").RunAsync("peerbot setup", ("name", "Owls"), ("members", "Bo"));
        await host.As("Bo").RunAsync("peerbot member join", ("name", "Bo"));
        CommandCall press = (await host.As("Bo").RunAsync("peerbot mydata delete")).Button("Delete my data");

        await host.As("Bo").RunAsync("pressed", press);

        Assert.Equal(["bo"], await host.ReadAsync("SELECT user_id FROM members WHERE name = 'Bo'"));
        Assert.Equal(["0"], await host.ReadAsync("SELECT count(*) FROM erasures"));
    }

    private sealed class Broken : IPersonalRecords
    {
        public Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PersonalSection>>([]);

        public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It breaks after everything else.");
    }
}
