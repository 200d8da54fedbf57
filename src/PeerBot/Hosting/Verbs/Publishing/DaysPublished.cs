namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary>What became of the days.</summary>
/// <param name="LeftAlone">Files that somebody edited in the repository.</param>
/// <param name="Drafts">Days whose minutes are not published yet.</param>
internal readonly record struct DaysPublished(int Committed, int Unchanged, int LeftAlone, int Drafts)
{
    public override string ToString() => $"{Committed} committed, {Unchanged} unchanged, {LeftAlone} left as edited there, {Drafts} still drafts";
}
