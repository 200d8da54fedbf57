namespace PeerBot.Hosting.Verbs;

/// <summary>What the operator wants to have imported.</summary>
/// <param name="Path">A file, or a folder whose files are read with those of the folders in it.</param>
/// <param name="Team">A name, or <c>id:</c> and a number; <see langword="null"/> when there is but one.</param>
/// <param name="Date">The day of a single file that does not tell it.</param>
/// <param name="Author">The name of the member whose own texts the posts hold.</param>
/// <param name="AddMembers">Makes former members of people whom only the posts know.</param>
/// <param name="IsDryRun">Only tells what would be read.</param>
internal sealed record ImportOrder(string Path, string? Team, DateOnly? Date, string? Author, bool AddMembers, bool IsDryRun);
