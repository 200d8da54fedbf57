using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>What can be chosen on a message and on a person.</summary>
public sealed class MenuTests
{
    private const string Thought = "A gradient points uphill.";

    [Theory]
    [InlineData("Save as question", "question list", null)]
    [InlineData("Save as answer", "minutes show", "id")]
    [InlineData("Save as agenda item", "agenda list", null)]
    [InlineData("Save as task", "task list", null)]
    [InlineData("Put into the minutes", "minutes show", null)]
    public async Task Message_becomes_what_its_menu_says(string entry, string seenIn, string? field)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("session open");
        await host.As("하늘").SlashAsync("question ask", ("text", "What is it?"));
        FakeMessage message = host.Discord.Messages.Write(host.As("Bo").Member, Thought);

        FakeInteraction form = await host.As("하늘").MenuAsync(entry, message);
        FakeInteraction saved = await (field is null ? host.As("하늘").SubmitAsync(form) : host.As("하늘").SubmitAsync(form, (field, "1")));
        FakeInteraction seen = await host.As("하늘").SlashAsync(seenIn);

        Assert.Equal(9, form.AnswerType);
        Assert.Equal(4, saved.AnswerType);
        Assert.Contains(Thought, seen.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Person_is_given_a_task_that_names_them()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction form = await host.As("하늘").MenuAsync("Give a task", host.As("Bo").Member);
        FakeInteraction given = await host.As("하늘").SubmitAsync(form, ("text", "Read chapter three"));
        FakeInteraction tasks = await host.As("Bo").SlashAsync("task list", ("owner", host.As("Bo")));

        Assert.Equal(9, form.AnswerType);
        Assert.Contains($"<@{host.As("Bo").Member.Id}>", given.Text, StringComparison.Ordinal);
        Assert.Contains("Read chapter three", tasks.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Korean_member_of_an_English_team_reads_Korean_where_nobody_else_reads()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeMessage message = host.Discord.Messages.Write(host.As("Bo").Member, Thought);

        FakeInteraction listed = await host.As("Bo", "ko").SlashAsync("question list");
        FakeInteraction form = await host.As("Bo", "ko").MenuAsync("Save as question", message);
        FakeInteraction typed = await host.As("Bo", "ko").SlashAsync("question ask");
        FakeInteraction named = await host.As("하늘", "ko").SlashAsync("moderator set", ("user", host.As("Bo")));

        Assert.Matches(@"\p{IsHangulSyllables}", listed.Text);
        Assert.Matches(@"\p{IsHangulSyllables}", form.Form!["title"]!.GetValue<string>());
        Assert.All([form, typed], opened => Assert.All(ComponentRules.All(opened.Form!), label => Assert.DoesNotMatch(@"^[a-z ]+$", label["label"]?.GetValue<string>() ?? "")));
        Assert.False(named.IsPrivate);
        Assert.DoesNotMatch(@"\p{IsHangulSyllables}", named.Text.Replace("하늘", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("question", "질문")]
    [InlineData("session", "세션")]
    [InlineData("moderator", "모더레이터")]
    public async Task Command_is_found_by_its_Korean_name(string name, string korean)
    {
        await using DiscordHost host = await DiscordHost.StartAsync();

        Assert.Equal(korean, host.Discord.Commands.Find(name, 1)!["name_localizations"]!["ko"]!.GetValue<string>());
    }
}
