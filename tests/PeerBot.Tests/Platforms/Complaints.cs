namespace PeerBot.Tests.Platforms;

/// <summary>What a client did that it never should, whatever came of it. Tests of good behaviour end with none.</summary>
internal sealed class Complaints
{
    private readonly Lock gate = new();
    private readonly List<string> all = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (gate)
            {
                return [.. all];
            }
        }
    }

    public void Add(string complaint)
    {
        lock (gate)
        {
            all.Add(complaint);
        }
    }
}
