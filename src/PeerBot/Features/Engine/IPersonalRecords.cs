using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// What a feature holds about a person. Each feature answers for its own tables, so whoever adds a table adds its part here;
/// docs/privacy.md lists every column, and a test compares that list with the database.
/// </summary>
internal interface IPersonalRecords
{
    /// <summary>
    /// Everything about the person, and of what others wrote only that without which their own words make no sense.
    /// </summary>
    Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken);

    /// <summary>
    /// The person is forgotten, all at once with the other features and in their order: Teams renames the member first. What
    /// they did stays where the minutes need it, as done by somebody of the new name.
    /// </summary>
    Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken);

    /// <summary>
    /// What is older than the team keeps goes; the last feature first, for later ones point to earlier ones. A feature whose rows
    /// have no age, or end by themselves, has nothing to do.
    /// </summary>
    /// <returns>How many rows went.</returns>
    Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) => Task.FromResult(0);
}
