using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Questions;

public sealed class QuestionTests
{
    [Fact]
    public async Task Asking_shows_the_team_a_short_card_with_the_three_things_one_can_do()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard asked = await host.As("Bo").RunAsync("question ask", ("text", "Why several terms?"));

        Assert.Equal("Q1 · Bo: Why several terms?", asked.Public);
        Assert.Equal("question answer", asked.Button("Answer").Path);
        Assert.Equal("question vote", asked.Button("Me too").Path);
        Assert.Equal("question mentor", asked.Button("For the mentor").Path);
    }

    [Fact]
    public async Task Answering_quotes_the_question_to_the_team_and_names_who_answered()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why several terms?"));

        Heard answered = await host.As("가람").RunAsync("question answer", ("id", "Q1"), ("text", "- one per step\n- all shared"));

        Assert.Equal("Q1 · Bo: Why several terms?\nAnswer by 가람:\n> - one per step\n- all shared", answered.Public);
        Assert.Equal("No question waits. Ask one with /question ask.", (await host.As("Bo").RunAsync("question list")).Private);
    }

    [Fact]
    public async Task Scribe_enters_questions_and_answers_of_others()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("question ask", ("text", "Which language?"), ("by", "Dan"), ("kind", "discussion"));

        Heard member = await host.As("하늘").RunAsync("question answer", ("id", "1"), ("text", "C++"), ("by", "bo"));
        Heard guest = await host.As("하늘").RunAsync("question answer", ("id", "1"), ("text", "Java"), ("by", "Dr. Eun"));
        Heard team = await host.As("하늘").RunAsync("question answer", ("id", "1"), ("text", "It depends"), ("by", "team"));

        Assert.Equal("Q1 · discussion · Dan: Which language?\nAnswer by Bo:\n> C++", member.Public);
        Assert.Contains("Answer by Dr. Eun:", guest.Public, StringComparison.Ordinal);
        Assert.Contains("Answer:\n> It depends", team.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vote_counts_once_for_each_member_and_a_second_press_takes_it_back()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Heard asked = await host.As("Bo").RunAsync("question ask", ("text", "Why?"));

        Assert.Equal("You wonder too: Q1 (+1).", (await host.As("Dan").RunAsync("1", asked.Button("Me too"))).Private);
        Assert.Equal("You wonder too: Q1 (+2).", (await host.As("가람").RunAsync("2", asked.Button("Me too"))).Private);
        Assert.Equal("You no longer wonder: Q1 (+1).", (await host.As("Dan").RunAsync("3", asked.Button("Me too"))).Private);
        Assert.True((await host.As("Bo").RunAsync("4", asked.Button("Me too"))).IsRefused);
    }

    [Fact]
    public async Task Only_the_asker_the_moderator_and_organisers_may_edit_or_drop()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync(); // 하늘 organises and moderates
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));

        Heard refused = await host.As("Dan").RunAsync("question drop", ("id", "1"));
        Heard edited = await host.As("Bo").RunAsync("question edit", ("id", "1"), ("text", "Why then?"));
        Heard dropped = await host.As("하늘").RunAsync("question drop", ("id", "1"));

        Assert.Equal("Bo wrote that. Only they, today's moderator or an organiser can change it.", refused.Private);
        Assert.Equal("Q1 now asks:\n> Why then?", edited.Private);
        Assert.Equal("Q1 is dropped. It asked:\n> Why then?", dropped.Private);
    }

    [Fact]
    public async Task Dropped_question_refuses_answers_until_it_is_brought_back()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        Heard dropped = await host.As("Bo").RunAsync("question drop", ("id", "1"));

        Heard refused = await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "So"));
        await host.As("Bo").RunAsync("back", dropped.Button("Bring it back"));
        Heard answered = await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "So"));

        Assert.Equal("Q1 was dropped. Bring it back with /question later 1.", refused.Private);
        Assert.Contains("Answer by Dan:", answered.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_adds_those_who_wondered_to_the_question_that_goes_on()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        await host.As("Dan").RunAsync("question ask", ("text", "What for?"));
        await host.As("가람").RunAsync("question vote", ("id", "2"));

        Heard merged = await host.As("하늘").RunAsync("question merge", ("id", "2"), ("into", "1"));
        Heard list = await host.As("하늘").RunAsync("question list");

        Assert.Equal("Q2 is merged into Q1:\nQ1 · Bo: Why?", merged.Private);
        Assert.Contains("- Q1 · Bo: Why? (+2)", list.Private, StringComparison.Ordinal);
        Assert.DoesNotContain("Q2", list.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_do_not_exist_and_texts_that_are_too_long_get_one_clear_sentence()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard unknown = await host.As("Bo").RunAsync("question answer", ("id", "9"), ("text", "So"));
        Heard tooLong = await host.As("Bo").RunAsync("question ask", ("text", new string('가', 4_001)));
        Heard longest = await host.As("Bo").RunAsync("question ask", ("text", new string('가', 4_000)));

        Assert.Equal("There is no question Q9. /question list shows those that wait.", unknown.Private);
        Assert.Equal("text has 4001 characters, and at most 4000 fit. Please shorten it.", tooLong.Private);
        Assert.StartsWith("Q1 · Bo", longest.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Korean_caller_is_answered_in_Korean()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "왜 그런가요?"));

        Heard voted = await host.As("Dan", Language.Korean).RunAsync("question vote", ("id", "1"));

        Assert.Equal("나도 궁금해요: Q1 (+1)", voted.Private);
    }
}
