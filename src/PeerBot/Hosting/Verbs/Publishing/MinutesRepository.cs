using System.Text;
using LibGit2Sharp;
using PeerBot.Domain.Minutes;

namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary>
/// A git repository that minutes are committed to, on top of what is there: nothing that was committed is rewritten, and
/// what somebody is busy with is left alone. Hooks do not run, and nothing is pushed.
/// </summary>
internal sealed class MinutesRepository : IDisposable
{
    /// <summary>Stands where git wants a mail address, of which we know none; .invalid belongs to nobody (RFC 2606).</summary>
    public const string Address = "peerbot@peerbot.invalid";

    /// <summary>The committer. By name and address we know our own commits.</summary>
    public const string Us = "PeerBot";

    private readonly Repository repository;
    private readonly string folder;

    private MinutesRepository(Repository repository, string folder)
    {
        this.repository = repository;
        this.folder = folder;
    }

    /// <param name="folder">In the working copy; made when it is missing.</param>
    /// <exception cref="OperatorException">It is in no repository, or somebody is in the middle of something there.</exception>
    public static MinutesRepository Open(string folder)
    {
        string? found = Repository.Discover(NearestThatExists(folder));
        if (found is null)
        {
            throw new OperatorException($"{folder} is in no git repository. Make one there with 'git init', or name another folder.");
        }

        Repository repository = new(found);
        if (Obstacle(repository) is { } obstacle)
        {
            repository.Dispose();
            throw new OperatorException(obstacle);
        }

        return new MinutesRepository(repository, Path.GetFullPath(folder));
    }

    /// <param name="message">The whole message of the commit.</param>
    /// <exception cref="OperatorException">The folder or the repository cannot be written.</exception>
    public CommitOutcome Commit(MinutesFile file, string message, string author, DateTimeOffset now)
    {
        string path = Path.GetRelativePath(repository.Info.WorkingDirectory, Path.Combine(folder, file.Name)).Replace('\\', '/');
        byte[] content = Encoding.UTF8.GetBytes(file.Text);
        byte[]? committed = Committed(path);
        if (committed.AsSpan().SequenceEqual(content))
        {
            return CommitOutcome.Unchanged;
        }

        if (IsEdited(path, committed, content))
        {
            return CommitOutcome.LeftAlone;
        }

        new ExportFolder(folder).Write(file);
        try
        {
            repository.Index.Add(path);
            repository.Index.Write();
            repository.Commit(message, new Signature(author, Address, now), new Signature(Us, Address, now));
        }
        catch (LibGit2SharpException exception)
        {
            throw new OperatorException($"Git cannot commit {path}: {exception.Message}");
        }

        return CommitOutcome.Committed;
    }

    public void Dispose() => repository.Dispose();

    private static string NearestThatExists(string folder)
    {
        string path = Path.GetFullPath(folder);
        while (!Directory.Exists(path))
        {
            path = Path.GetDirectoryName(path)!;
        }

        return path;
    }

    private static string? Obstacle(Repository repository) => repository switch
    {
        { Info.IsBare: true } => $"{repository.Info.Path} has no working copy. Name a folder of a clone that has one.",
        { Info.IsHeadDetached: true } => $"{repository.Info.WorkingDirectory} is on no branch. Switch to one with 'git switch'.",
        { Info.CurrentOperation: not CurrentOperation.None } =>
            $"{repository.Info.WorkingDirectory} is in the middle of a {repository.Info.CurrentOperation.ToString().ToLowerInvariant()}. Finish it first.",
        _ when IsStaged(repository) => $"{repository.Info.WorkingDirectory} has changes waiting for a commit. Commit them, or take them back with 'git restore --staged'.",
        _ => null,
    };

    private static bool IsStaged(Repository repository) =>
        repository.Diff.Compare<TreeChanges>(repository.Head.Tip?.Tree, DiffTargets.Index).Count > 0;

    private byte[]? Committed(string path)
    {
        if (repository.Head.Tip?[path]?.Target is not Blob blob)
        {
            return null;
        }

        using MemoryStream content = new();
        blob.GetContentStream().CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Whether the file is somebody else's work: not what we committed, or not what we left behind when we were stopped.</summary>
    private bool IsEdited(string path, byte[]? committed, byte[] content)
    {
        string target = Path.Combine(repository.Info.WorkingDirectory, path);
        byte[]? present = File.Exists(target) ? File.ReadAllBytes(target) : null;
        return (present is not null && !present.AsSpan().SequenceEqual(committed) && !present.AsSpan().SequenceEqual(content))
            || (committed is not null && LastCommitter(path) != Address);
    }

    private string? LastCommitter(string path) => repository.Commits.QueryBy(path, new CommitFilter { SortBy = CommitSortStrategies.Topological }).FirstOrDefault()?.Commit.Committer.Email;
}

/// <summary>What became of a file.</summary>
internal enum CommitOutcome
{
    Committed,

    /// <summary>The branch has it with the same bytes.</summary>
    Unchanged,

    /// <summary>Somebody else changed it, in a commit or in the working copy.</summary>
    LeftAlone,
}
