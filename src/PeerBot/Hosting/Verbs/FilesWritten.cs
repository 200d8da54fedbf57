namespace PeerBot.Hosting.Verbs;

/// <summary>How many files were written, and how many held the same already.</summary>
internal readonly record struct FilesWritten(int Written, int Unchanged)
{
    public FilesWritten Count(bool isWritten) => isWritten ? this with { Written = Written + 1 } : this with { Unchanged = Unchanged + 1 };

    public override string ToString() => $"{Written} written, {Unchanged} unchanged";
}
