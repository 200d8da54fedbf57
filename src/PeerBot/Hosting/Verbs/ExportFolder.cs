using System.Text;
using PeerBot.Domain.Minutes;

namespace PeerBot.Hosting.Verbs;

/// <summary>
/// Writes files so that a reader finds the old one or the new one, never half of one. What holds the same already is left
/// alone, so tools that look at the time of a file see no change.
/// </summary>
internal sealed class ExportFolder(string path)
{
    /// <returns>Whether the file was written; not when it held the same already.</returns>
    /// <exception cref="OperatorException">The folder cannot be written.</exception>
    public bool Write(MinutesFile file)
    {
        byte[] content = Encoding.UTF8.GetBytes(file.Text);
        string target = Path.Combine(path, file.Name);
        try
        {
            if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(content))
            {
                return false;
            }

            Directory.CreateDirectory(path);
            string unfinished = Path.Combine(path, $".{file.Name}.tmp");
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, target, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"{target} cannot be written: {exception.Message}");
        }
    }
}
