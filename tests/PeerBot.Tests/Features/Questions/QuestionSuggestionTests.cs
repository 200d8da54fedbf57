using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Commands;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Questions;

public sealed class QuestionSuggestionTests
{
    [Fact]
    public async Task Waiting_questions_come_first_and_the_newest_before_older_ones()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AskThreeAsync(host);

        Assert.Equal(
            ["3: Q3 · Which optimiser?", "1: Q1 · Why several terms?", "2: Q2 · What for?"],
            (await FindAsync(host, "")).Select(suggestion => $"{suggestion.Value}: {suggestion.Label}"));
    }

    [Theory]
    [InlineData("#2", "2")]
    [InlineData("q2", "2")]
    [InlineData("TERMS", "1")]
    public async Task Question_is_found_by_its_number_or_its_words(string typed, string value)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AskThreeAsync(host);

        Assert.Equal(value, Assert.Single(await FindAsync(host, typed)).Value);
    }

    [Fact]
    public async Task Place_without_a_team_is_offered_nothing()
    {
        await using PeerBotHost host = PeerBotHost.Start();

        Assert.Empty(await FindAsync(host, ""));
    }

    private static async Task AskThreeAsync(PeerBotHost host)
    {
        foreach (string text in new[] { "Why several terms?", "What for?", "Which optimiser?" })
        {
            await host.As("Bo").RunAsync("question ask", ("text", text));
        }

        await host.As("Dan").RunAsync("question answer", ("id", "2"), ("text", "For speed"));
    }

    private static Task<ImmutableArray<Suggestion>> FindAsync(PeerBotHost host, string typed) => host.App.Services
        .GetServices<IItemSuggestions>()
        .Single(suggestions => suggestions.Kind == ItemKind.Question)
        .FindAsync(PeerBotHost.Channel, typed, CancellationToken.None);
}
