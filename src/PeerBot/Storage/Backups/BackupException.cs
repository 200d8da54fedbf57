namespace PeerBot.Storage.Backups;

/// <summary>A backup cannot be made or put back as things are; the message is one sentence for the operator.</summary>
public sealed class BackupException(string message) : Exception(message);
