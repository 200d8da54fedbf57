using System.CommandLine;
using LibGit2Sharp;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Minutes;
using PeerBot.Hosting;
using PeerBot.Hosting.Verbs.Publishing;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting.Verbs;

public sealed class PublishVerbTests : IAsyncLifetime
{
    private static readonly Signature Person = new("Chi", "chi@example.org", PeerBotHost.Monday);
    private readonly string folder = Directory.CreateTempSubdirectory("peerbot-publish-").FullName;
    private PeerBotHost host = null!;

    private string Post => Path.Combine(folder, "_posts", "2026-08-03-owls-day1.md");

    public async Task InitializeAsync()
    {
        Repository.Init(folder);
        host = await PeerBotHost.WithTeamAsync();
        await HoldAsync();
        await host.As("Bo").RunAsync("minutes publish", ("date", "2026-08-03"));
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();

        // What git keeps cannot be written, so not removed as it is.
        foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Published_day_is_committed_once_by_whoever_wrote_it_and_a_draft_waits()
    {
        await HoldAsync();

        string first = await RunAsync();
        string second = await RunAsync();

        Assert.Equal("1 committed, 0 unchanged, 0 left as edited there, 1 still drafts", first);
        Assert.Equal("0 committed, 1 unchanged, 0 left as edited there, 1 still drafts", second);
        using Repository repository = new(folder);
        Commit only = Assert.Single(repository.Commits);
        Assert.Equal("Minutes of Owls, 2026-08-03\n", only.Message);
        Assert.Equal("하늘", only.Author.Name);
        Assert.Equal("PeerBot", only.Committer.Name);
        Assert.Equal(await File.ReadAllTextAsync(Post), ((Blob)only["_posts/2026-08-03-owls-day1.md"].Target).GetContentText());
        Assert.Empty(repository.RetrieveStatus());
    }

    [Fact]
    public async Task Revision_is_a_commit_on_top_and_leaves_other_files_and_the_history_as_they_were()
    {
        Commit before = CommitAsPerson("index.md", "Our site");
        await PublishAsync();
        await host.As("Bo").RunAsync("minutes note", ("text", "One more word."), ("date", "2026-08-03"));

        DaysPublished published = await PublishAsync();

        Assert.Equal(new DaysPublished(1, 0, 0, 0), published);
        using Repository repository = new(folder);
        Assert.Equal(
            ["Minutes of Owls, 2026-08-03, revision 2", "Minutes of Owls, 2026-08-03", "By hand"], repository.Commits.Select(commit => commit.MessageShort));
        Assert.Equal(before.Sha, repository.Commits.Last().Sha);
        Assert.Equal("Our site", await File.ReadAllTextAsync(Path.Combine(folder, "index.md")));
        Assert.Contains("One more word.", await File.ReadAllTextAsync(Post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_that_somebody_edited_in_the_repository_is_left_as_it_is_there(bool isCommitted)
    {
        await PublishAsync();
        await File.WriteAllTextAsync(Post, "Corrected by hand.");
        if (isCommitted)
        {
            CommitAsPerson("_posts/2026-08-03-owls-day1.md", "Corrected by hand.");
        }

        await host.As("Bo").RunAsync("minutes note", ("text", "One more word."), ("date", "2026-08-03"));
        StringWriter told = new();
        DaysPublished published = await PublishAsync(told);

        Assert.Equal(new DaysPublished(0, 0, 1, 0), published);
        Assert.Equal("2026-08-03-owls-day1.md was edited in the repository and is left as it is there", told.ToString().TrimEnd());
        Assert.Equal("Corrected by hand.", await File.ReadAllTextAsync(Post));
    }

    [Fact]
    public async Task Post_that_was_written_but_not_committed_when_the_program_was_killed_is_committed_next_time()
    {
        await PublishAsync();
        string text = await File.ReadAllTextAsync(Post);
        Directory.Delete(Path.Combine(folder, ".git"), recursive: true);
        Repository.Init(folder);

        Assert.Equal(new DaysPublished(1, 0, 0, 0), await PublishAsync());
        Assert.Equal(text, await File.ReadAllTextAsync(Post));
    }

    [Fact]
    public async Task Somebody_in_the_middle_of_something_is_not_disturbed()
    {
        CommitAsPerson("index.md", "Our site");
        using Repository repository = new(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.md"), "Half");
        Commands.Stage(repository, "index.md");
        OperatorException staged = await Assert.ThrowsAsync<OperatorException>(() => PublishAsync());
        repository.Reset(ResetMode.Hard);
        Commands.Checkout(repository, repository.Head.Tip);
        OperatorException detached = await Assert.ThrowsAsync<OperatorException>(() => PublishAsync());

        Assert.EndsWith("has changes waiting for a commit. Commit them, or take them back with 'git restore --staged'.", staged.Message, StringComparison.Ordinal);
        Assert.EndsWith("is on no branch. Switch to one with 'git switch'.", detached.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Post));
    }

    [Fact]
    public async Task Folder_outside_of_any_repository_is_refused_with_what_to_do()
    {
        string elsewhere = Directory.CreateTempSubdirectory("peerbot-no-repository-").FullName;
        try
        {
            OperatorException refused = await Assert.ThrowsAsync<OperatorException>(() => RunAsync(OrderOf() with { Repository = elsewhere }, TextWriter.Null));

            Assert.Equal($"{elsewhere} is in no git repository. Make one there with 'git init', or name another folder.", refused.Message);
        }
        finally
        {
            Directory.Delete(elsewhere);
        }
    }

    private async Task HoldAsync()
    {
        await host.As("하늘").RunAsync("session open");
        await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(TimeSpan.FromDays(1));
    }

    private Commit CommitAsPerson(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        using Repository repository = new(folder);
        Commands.Stage(repository, path);
        return repository.Commit("By hand", Person, Person);
    }

    private PublishOrder OrderOf() => new(null, Path.Combine(folder, "_posts"), null, null, MinutesFormat.Jekyll);

    private Task<DaysPublished> PublishAsync(TextWriter? told = null) => RunAsync(OrderOf(), told ?? TextWriter.Null);

    private Task<DaysPublished> RunAsync(PublishOrder order, TextWriter told) =>
        ActivatorUtilities.CreateInstance<PublishRun>(host.App.Services).RunAsync(order, told, CancellationToken.None);

    /// <summary>Runs the verb as the operator does, and gives back what it says.</summary>
    private async Task<string> RunAsync()
    {
        StringWriter said = new();
        int code = await CommandLine.Root()
            .Parse(
            [
                "publish", "--repository", folder, "--to", "2026-08-31",
                $"--Storage:Path={Path.Combine(host.Folder, "peerbot.db")}", "--Logging:LogLevel:Default=Error",
            ])
            .InvokeAsync(new InvocationConfiguration { Output = said });
        Assert.Equal(0, code);
        return said.ToString().TrimEnd();
    }
}
