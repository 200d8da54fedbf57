using PeerBot.Domain.Minutes;

namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary>What the operator wants to have committed.</summary>
/// <param name="Team">A name, or <c>id:</c> and a number; <see langword="null"/> for the only team there is.</param>
/// <param name="Repository">A folder inside a git repository's working copy; the files go there.</param>
/// <param name="From"><see langword="null"/> for the team's first session.</param>
/// <param name="To"><see langword="null"/> for today.</param>
internal sealed record PublishOrder(string? Team, string Repository, DateOnly? From, DateOnly? To, MinutesFormat Format);
