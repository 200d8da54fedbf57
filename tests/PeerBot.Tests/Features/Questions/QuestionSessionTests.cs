using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Questions;
using PeerBot.Features.Sessions;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Chat;
using Answer = PeerBot.Domain.Questions.Answer;

namespace PeerBot.Tests.Features.Questions;

public sealed class QuestionSessionTests
{
    private static readonly TeamId Team = new(1);

    [Fact]
    public async Task Unanswered_question_stands_on_the_next_opening_card_with_its_date()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("question ask", ("text", "Why several terms?"));
        await host.As("Dan").RunAsync("question ask", ("text", "What for?"));
        await host.As("Dan").RunAsync("question answer", ("id", "2"), ("text", "For speed"));
        Heard closed = await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.As("Bo").RunAsync("question ask", ("text", "Who presents?"));

        Heard opened = await host.As("Bo").RunAsync("session open");

        Assert.EndsWith("Questions that go on next time\n- Q1 · Bo: Why several terms?", closed.Public, StringComparison.Ordinal);
        Assert.EndsWith(
            "Questions\n- Q3 · Bo: Who presents?\n- Q1 · Bo: Why several terms? (Mon 3 Aug)", opened.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mentors_questions_wait_for_the_mentoring_session_where_answers_are_the_mentors()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot mentor", ("name", "Eun"));
        await host.As("Bo").RunAsync("question ask", ("text", "Which language?"));
        await host.As("Bo").RunAsync("question mentor", ("id", "1"));
        Heard guess = await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "C++?"));

        Heard opened = await host.As("하늘").RunAsync("session open", ("type", "mentoring"));
        Heard answered = await host.As("하늘").RunAsync("question answer", ("id", "1"), ("text", "- C++\n- not only"));
        Heard card = await host.As("하늘").RunAsync("session status");

        Assert.EndsWith("It still waits for the mentor.", guess.Public, StringComparison.Ordinal);
        Assert.EndsWith("For the mentor\n- Q1 · Bo: Which language? (Mon 3 Aug)", opened.Public, StringComparison.Ordinal);
        Assert.EndsWith("Answer by Eun:\n> - C++\n- not only", answered.Public, StringComparison.Ordinal);
        Assert.DoesNotContain("Q1", card.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_given_later_remembers_where_and_makes_a_revision_of_the_day_it_was_asked()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session monday = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        await host.As("하늘").RunAsync("session close");
        await PublishAsync(host, monday.Id);
        host.Clock.Advance(TimeSpan.FromDays(1));
        Session tuesday = await host.OpenSessionAsync();

        await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "So"));

        Question question = Assert.Single(await host.ReadAsync((work, token) => QuestionStore.ListBySessionAsync(work, monday.Id, token)));
        Answer answer = Assert.Single(question.Answers);
        Assert.Equal((tuesday.Id, new DateOnly(2026, 8, 4)), (answer.Session, answer.On));
        Assert.Equal(QuestionState.Answered, question.State);
        Assert.Equal(2, (await host.ReadAsync((work, token) => SessionStore.FindAsync(work, monday.Id, token)))!.Revision);
        Assert.Equal([1], (await host.ReadAsync((work, token) => QuestionStore.ListAnsweredInAsync(work, [tuesday.Id], token))).Select(found => found.Number));
        Assert.Empty(await host.ReadAsync((work, token) => QuestionStore.ListAnsweredInAsync(work, [monday.Id], token)));
    }

    [Fact]
    public async Task Answer_between_two_meetings_belongs_to_the_meeting_of_the_question()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session monday = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        await host.As("하늘").RunAsync("session close");

        await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "So"));

        Question question = Assert.Single(await host.ReadAsync((work, token) => QuestionStore.ListBySessionAsync(work, monday.Id, token)));
        Assert.Equal(monday.Id, question.Answers[0].Session);
    }

    [Fact]
    public async Task Anonymous_question_is_posted_by_the_bot_and_its_asker_is_written_nowhere()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard asked = await host.As("Bo").RunAsync("question ask", ("text", "Is it me?"), ("anonymous", "yes"));

        Question question = (await host.ReadAsync((work, token) => QuestionStore.FindAsync(work, Team, 1, token)))!;
        Assert.Equal("", asked.Public);
        Assert.Equal("Q1 is asked, and the team does not learn by whom. Only a moderator or an organiser can change it now.", asked.Private);
        Assert.Null(question.Asker);
        Assert.Null(question.EnteredBy);
        Assert.Equal("Q1: Is it me?\n", await PostOfAsync(host, question));
    }

    [Fact]
    public async Task Anonymous_asker_can_be_nobody_else()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("Bo").RunAsync("question ask", ("text", "Why?"), ("anonymous", "yes"), ("by", "Dan"));
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"), ("anonymous", "yes"));
        Heard locked = await host.As("Bo").RunAsync("question edit", ("id", "1"), ("text", "Why me?"));

        Assert.Equal("A question is either anonymous or somebody's. Leave out anonymous or by.", refused.Private);
        Assert.Equal("Nobody knows who wrote that, so only today's moderator or an organiser can change it.", locked.Private);
    }

    [Fact]
    public async Task Question_for_a_meeting_that_is_moved_goes_with_it()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        await host.As("하늘").RunAsync("session cancel", ("date", "today"));

        Question question = (await host.ReadAsync((work, token) => QuestionStore.FindAsync(work, Team, 1, token)))!;

        Assert.Equal(new DateOnly(2026, 8, 4), question.Session.Date);
    }

    [Fact]
    public async Task Answer_can_be_put_in_better_words_or_dropped_by_whoever_wrote_it_down()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why?"));
        await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "So"), ("by", "Dr. Eun"));

        Heard refused = await host.As("가람").RunAsync("question edit", ("id", "1"), ("answer", "1"), ("text", "No"));
        Heard edited = await host.As("Dan").RunAsync("question edit", ("id", "1"), ("answer", "1"), ("text", "So it is"));
        Heard dropped = await host.As("Dan").RunAsync("question drop", ("id", "1"), ("answer", "1"));
        Heard missing = await host.As("Dan").RunAsync("question drop", ("id", "1"), ("answer", "1"));

        Assert.True(refused.IsRefused);
        Assert.Equal("Answer 1 to Q1 now says:\n> So it is", edited.Private);
        Assert.Equal("Answer 1 to Q1 is dropped. It said:\n> So it is", dropped.Private);
        Assert.Equal("Q1 has no answer 1; it has 0.", missing.Private);
        Assert.Contains("Q1", (await host.As("Bo").RunAsync("question list", ("state", "open"))).Private, StringComparison.Ordinal);
    }

    private static async Task<string> PostOfAsync(PeerBotHost host, Question question)
    {
        AnonymousQuestion act = host.App.Services.GetServices<IOutboxAct>().OfType<AnonymousQuestion>().Single();
        Message? message = await host.ReadAsync(async (work, token) =>
        {
            TeamContext context = await host.App.Services.GetRequiredService<ITeamDirectory>().GetAsync(work, Team, token);
            return await act.ComposeAsync(work, context, question.Id.Value.ToString(CultureInfo.InvariantCulture), token);
        });
        return MessageText.Of(message!, host.App.Services.GetRequiredService<Wording>(), Language.English);
    }

    private static async Task PublishAsync(PeerBotHost host, SessionId id) =>
        await host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
            async (work, token) =>
            {
                Session session = (await SessionStore.FindAsync(work, id, token))!;
                await SessionStore.SaveAsync(work, session.Publish(host.Clock.GetUtcNow()).Value, token);
                return true;
            },
            CancellationToken.None);
}
