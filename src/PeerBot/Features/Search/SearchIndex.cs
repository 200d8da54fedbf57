using PeerBot.Domain;
using PeerBot.Domain.Search;
using PeerBot.Storage;

namespace PeerBot.Features.Search;

/// <summary>Builds the index at start when it was built by other rules than this program's, or never.</summary>
internal sealed partial class SearchIndex(Database database, ILogger<SearchIndex> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        int built = await database.ReadAsync(SearchStore.BuiltVersionAsync, cancellationToken);
        if (built == SearchTerms.Version)
        {
            return;
        }

        Result<int> entries = await database.WriteAsync<int>(
            async (work, token) => await SearchStore.BuildAsync(work, token), cancellationToken);
        LogBuilt(entries.Value);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index was built with {Entries} entries")]
    private partial void LogBuilt(int entries);
}
