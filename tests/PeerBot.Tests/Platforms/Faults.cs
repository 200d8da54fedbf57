using System.Text.RegularExpressions;

namespace PeerBot.Tests.Platforms;

/// <summary>What shall go wrong, and with which requests.</summary>
internal sealed class Faults<T>
    where T : class
{
    private readonly Lock gate = new();
    private readonly List<(Regex Request, T Fault)> waiting = [];

    /// <summary>Whether everything that was to go wrong did.</summary>
    public bool AreOver
    {
        get
        {
            lock (gate)
            {
                return waiting.Count == 0;
            }
        }
    }

    /// <param name="request">Method and path without the base, such as <c>POST /channels/*/messages</c>; a star stands for anything.</param>
    /// <param name="times">The next so many matching requests, after those of earlier faults.</param>
    public void Add(string request, T fault, int times = 1)
    {
        Regex pattern = new("^" + Regex.Escape(request).Replace("\\*", ".*", StringComparison.Ordinal) + "$");
        lock (gate)
        {
            waiting.AddRange(Enumerable.Repeat((pattern, fault), times));
        }
    }

    public T? Take(string request)
    {
        lock (gate)
        {
            int found = waiting.FindIndex(fault => fault.Request.IsMatch(request));
            if (found < 0)
            {
                return null;
            }

            T taken = waiting[found].Fault;
            waiting.RemoveAt(found);
            return taken;
        }
    }
}
