namespace PeerBot.Tests.Acceptance;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("peerbot-").FullName;

    public string Database => System.IO.Path.Combine(Path, "peerbot.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
