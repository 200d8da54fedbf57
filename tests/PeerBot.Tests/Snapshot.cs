using System.Runtime.CompilerServices;
using System.Text;

namespace PeerBot.Tests;

/// <summary>
/// Compares a text with the reviewed file of that name in the folder <c>Snapshots</c> beside the test. With
/// <c>PEERBOT_UPDATE_SNAPSHOTS=1</c> the file is written instead, to be reviewed like code.
/// </summary>
internal static class Snapshot
{
    private const int Context = 2;

    public static void Match(string text, string name, [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("PEERBOT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            return;
        }

        Assert.True(File.Exists(path), $"There is no snapshot {name}. Run the tests once with PEERBOT_UPDATE_SNAPSHOTS=1 and review it.");
        string expected = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        Assert.True(expected == text, expected == text ? "" : $"{name} differs.\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = old.Zip(now).TakeWhile(static pair => pair.First == pair.Second).Count();
        StringBuilder difference = new($"Line {line + 1} is the first that differs ({old.Length} lines expected, {now.Length} found):\n");
        foreach (string same in old[Math.Max(0, line - Context)..line])
        {
            difference.Append("    ").AppendLine(same);
        }

        difference.Append("  - ").AppendLine(line < old.Length ? old[line] : "(end of text)");
        difference.Append("  + ").AppendLine(line < now.Length ? now[line] : "(end of text)");
        return difference.ToString();
    }
}
