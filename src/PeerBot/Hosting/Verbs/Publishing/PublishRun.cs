using PeerBot.Domain.Minutes;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary>Commits the minutes that the team published, each day in a commit of its own by whoever wrote them.</summary>
internal sealed class PublishRun(Database database, Migrator migrator, TeamFinder teams, WrittenDays minutes, TimeProvider clock)
{
    /// <param name="progress">Told of each commit and of each file that was left alone.</param>
    /// <exception cref="OperatorException">The order names something that is not there or cannot be written.</exception>
    public async Task<DaysPublished> RunAsync(PublishOrder order, TextWriter progress, CancellationToken cancellationToken)
    {
        migrator.RequireCurrent();
        TeamContext team = await teams.FindAsync(order.Team, cancellationToken);
        DateOnly to = order.To ?? team.Team.DateOf(clock.GetUtcNow());
        DateOnly from = order.From
            ?? await database.ReadAsync((work, token) => SessionStore.FindFirstDayAsync(work, team.Team.Id, token), cancellationToken)
            ?? to;
        if (order.From is not null && to < from)
        {
            throw new OperatorException($"--from {MinutesWords.Iso(from)} is after --to {MinutesWords.Iso(to)}. Swap them.");
        }

        using MinutesRepository repository = MinutesRepository.Open(order.Repository);
        DaysPublished published = default;
        await foreach ((_, IReadOnlyList<DayFile> days) in minutes.ReadAsync(team, from, to, order.Format, null, cancellationToken))
        {
            foreach (DayFile day in days)
            {
                published = day.Day.Revision == 0
                    ? published with { Drafts = published.Drafts + 1 }
                    : await PublishAsync(repository, day, published, progress);
            }
        }

        return published;
    }

    private async Task<DaysPublished> PublishAsync(MinutesRepository repository, DayFile day, DaysPublished published, TextWriter progress)
    {
        IReadOnlyList<string> authors = DayAuthors.Of(day.Day);
        CommitOutcome outcome = repository.Commit(
            day.File, CommitMessage.Of(day.Day, authors), CommitMessage.Name(authors.FirstOrDefault(day.Day.Team)), clock.GetUtcNow());
        switch (outcome)
        {
            case CommitOutcome.Committed:
                await progress.WriteLineAsync($"{day.File.Name} committed");
                return published with { Committed = published.Committed + 1 };
            case CommitOutcome.LeftAlone:
                await progress.WriteLineAsync($"{day.File.Name} was edited in the repository and is left as it is there");
                return published with { LeftAlone = published.LeftAlone + 1 };
            default:
                return published with { Unchanged = published.Unchanged + 1 };
        }
    }
}
