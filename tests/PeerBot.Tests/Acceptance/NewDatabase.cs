using Microsoft.AspNetCore.Builder;
using PeerBot.Hosting;

namespace PeerBot.Tests.Acceptance;

/// <summary>
/// The database that a first start makes, made once for all hosts of a run: that takes longer than everything else in the
/// start of a host.
/// </summary>
internal static class NewDatabase
{
    private static readonly Lazy<byte[]> Content = new(Make);

    public static void PutAt(string path) => File.WriteAllBytes(path, Content.Value);

    private static byte[] Make()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("peerbot-new-");
        try
        {
            string path = Path.Combine(folder.FullName, "peerbot.db");
            MakeAsync(path).GetAwaiter().GetResult();
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>When its last connection is closed, the file is whole without its log of writes.</summary>
    private static async Task MakeAsync(string path)
    {
        await using WebApplication app = PeerBotApp.Build([$"--Storage:Path={path}", "--Logging:LogLevel:Default=Error"], new ManualClock(PeerBotHost.Monday));
        app.Prepare();
    }
}
