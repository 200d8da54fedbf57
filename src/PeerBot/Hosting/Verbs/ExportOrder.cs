using PeerBot.Domain.Minutes;

namespace PeerBot.Hosting.Verbs;

/// <summary>What the operator wants to have exported.</summary>
/// <param name="Team">A name, or <c>id:</c> and a number.</param>
/// <param name="Folder">Made when it is missing.</param>
/// <param name="Mine">The name of the member whose own copy it is; <see langword="null"/> for the shared minutes.</param>
internal sealed record ExportOrder(string Team, DateOnly From, DateOnly To, MinutesFormat Format, string Folder, string? Mine);
