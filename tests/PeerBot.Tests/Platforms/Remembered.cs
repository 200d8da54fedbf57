using System.Collections.Concurrent;
using PeerBot.Chat;

namespace PeerBot.Tests.Platforms;

/// <summary>A memory that lasts as long as its test, over as many starts of the gateway as the test makes.</summary>
internal sealed class Remembered : IPlatformMemory
{
    public ConcurrentDictionary<string, string> Values { get; } = new();

    public Task<string?> FindAsync(string platform, string key, CancellationToken cancellationToken) =>
        Task.FromResult(Values.GetValueOrDefault(key));

    public Task SaveAsync(string platform, string key, string? value, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            Values.TryRemove(key, out _);
        }
        else
        {
            Values[key] = value;
        }

        return Task.CompletedTask;
    }
}
