using System.Collections.Concurrent;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>
/// Takes codes, and lets nobody try many. Wrong guesses are counted in memory: a refused command keeps nothing, and whoever
/// waits for a restart to guess on is far from forty bits all the same.
/// </summary>
internal sealed class CodeDesk(TimeProvider clock)
{
    /// <summary>Wrong codes of one person within a code's life, after which no code of theirs is looked at.</summary>
    public const int MostWrong = 5;

    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<Account, Guesses> guesses = new();

    /// <summary>Uses a code up. When its command is refused after all, it can be used again.</summary>
    /// <param name="fits">What else must be true of it.</param>
    public async Task<Result<GivenCode>> TakeAsync(
        PlaceCall call, CodePurpose purpose, string written, Func<GivenCode, bool> fits, CancellationToken cancellationToken)
    {
        Account person = new(call.Place.Platform, call.Person.UserId);
        if (guesses.TryGetValue(person, out Guesses? before) && before.Count >= MostWrong && clock.GetElapsedTime(before.Since) < OneTimeCode.Life)
        {
            return Problem.Forbidden("code.too-many", ("minutes", (int)OneTimeCode.Life.TotalMinutes));
        }

        GivenCode? given = await CodeStore.TakeAsync(call.Work, purpose, OneTimeCode.Read(written), call.Now, cancellationToken);
        if (given is not null && fits(given))
        {
            return given;
        }

        Count(person);
        return Problem.NotFound("code.unknown", ("minutes", (int)OneTimeCode.Life.TotalMinutes));
    }

    private void Count(Account person)
    {
        if (guesses.Count >= MostKnown)
        {
            guesses.Clear();
        }

        guesses.AddOrUpdate(
            person,
            _ => new Guesses(1, clock.GetTimestamp()),
            (_, before) => clock.GetElapsedTime(before.Since) < OneTimeCode.Life ? before with { Count = before.Count + 1 } : new Guesses(1, clock.GetTimestamp()));
    }

    private sealed record Guesses(int Count, long Since);
}
