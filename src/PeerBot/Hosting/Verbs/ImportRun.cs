using System.Collections.Immutable;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes.Import;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs;

/// <summary>Carries an import out, some files at a time: a running bot waits for none of it longer than a moment.</summary>
internal sealed class ImportRun(
    Database database, Migrator migrator, TeamFinder teams, TeamDirectory directory, MinutesImport import, Phrasebook phrasebook, TimeProvider clock)
{
    private const int FilesAtOnce = 25;
    private const int ToldFrom = 50;

    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".json"];

    /// <param name="report">What was read and what became of it.</param>
    /// <param name="progress">Told how far it is when there are many files.</param>
    /// <exception cref="OperatorException">The order names something that is not there.</exception>
    public async Task RunAsync(ImportOrder order, TextWriter report, TextWriter progress, CancellationToken cancellationToken)
    {
        migrator.RequireCurrent();
        TeamContext team = await teams.FindAsync(order.Team, cancellationToken);
        MemberId? author = order.Author is { } name ? TeamFinder.MemberOf(team, name) : null;
        PostFile[] files = await LoadAsync(order, cancellationToken);
        PostBatch batch = PostBatch.Read(files, team.Roster, team.Team.DateOf(clock.GetUtcNow()), order.Date);
        foreach (ReadPost post in batch.Posts)
        {
            await report.WriteAsync(ImportReport.Of(post, phrasebook));
        }

        if (!order.IsDryRun)
        {
            await StoreAsync(order, team, batch, author, report, progress, cancellationToken);
        }

        await report.WriteAsync(ImportReport.Of(batch, order.AddMembers));
        await report.WriteAsync(await ProposeAsync(team.Team.Id, cancellationToken));
        if (order.IsDryRun)
        {
            await report.WriteLineAsync("This was a dry run: nothing was recorded.");
        }
    }

    private async Task StoreAsync(
        ImportOrder order, TeamContext team, PostBatch batch, MemberId? author, TextWriter report, TextWriter progress, CancellationToken cancellationToken)
    {
        Member by = team.Roster.Present.FirstOrDefault(static member => member.IsOrganiser)
            ?? team.Roster.All.FirstOrDefault()
            ?? throw new OperatorException($"{team.Team.Name} has no members yet.");
        if (order.AddMembers)
        {
            await database.WriteAsync<bool>(
                async (work, token) =>
                {
                    await MinutesImport.AddFormerAsync(work, team, batch.Strangers, token);
                    return true;
                },
                cancellationToken);
        }

        List<ImportOutcome> outcomes = [];
        foreach (ReadPost[] posts in batch.Posts.Chunk(FilesAtOnce))
        {
            foreach ((ReadPost post, ImportOutcome outcome) in await StoreAsync(team.Team.Id, posts, by.Id, author, cancellationToken))
            {
                outcomes.Add(outcome);
                await report.WriteAsync(ImportReport.Of(post, outcome));
            }

            if (batch.Posts.Length >= ToldFrom)
            {
                await progress.WriteLineAsync($"{outcomes.Count} of {batch.Posts.Length}");
            }
        }

        await report.WriteLineAsync(ImportReport.Of(outcomes));
    }

    private async Task<ImmutableArray<(ReadPost Post, ImportOutcome Outcome)>> StoreAsync(
        TeamId team, ReadPost[] posts, MemberId by, MemberId? author, CancellationToken cancellationToken) =>
        (await database.WriteAsync<ImmutableArray<(ReadPost, ImportOutcome)>>(
            async (work, token) => await import.StoreAsync(work, team, posts, by, author, token),
            cancellationToken)).Value;

    /// <summary>Nothing is applied: whose turn it is, people decide where they talk.</summary>
    private Task<string> ProposeAsync(TeamId id, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) =>
        {
            TeamContext team = await directory.GetAsync(work, id, token);
            return await HistoryOrder.ProposeAsync(work, team, token) is { } proposal ? ImportReport.Of(proposal, team.Roster) : "";
        },
        cancellationToken);

    private static async Task<PostFile[]> LoadAsync(ImportOrder order, CancellationToken cancellationToken)
    {
        string[] paths = Directory.Exists(order.Path)
            ? [.. Directory.EnumerateFiles(order.Path, "*", SearchOption.AllDirectories)
                .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]
            : File.Exists(order.Path) ? [order.Path]
            : throw new OperatorException($"There is no file or folder {order.Path}.");
        if (order.Date is not null && paths.Length > 1)
        {
            throw new OperatorException("--date is for a single file. Import the files that do not tell their day one by one.");
        }

        return await Task.WhenAll(paths.Select(async path =>
            new PostFile(Path.GetRelativePath(Path.GetDirectoryName(order.Path) ?? "", path), await ReadAsync(path, cancellationToken))));
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"{path} cannot be read: {exception.Message}");
        }
    }
}
