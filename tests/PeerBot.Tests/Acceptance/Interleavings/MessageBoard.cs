using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>
/// What a chat service has of the bot's messages: as much of it as the bot's own posts need, without a network, so that hundreds
/// of programs can talk to it in seconds. Breakages strike posts in the order in which they come.
/// </summary>
/// <param name="nonceLife">For how long the service knows a post by its nonce; zero where it knows none.</param>
/// <param name="clock">The service's own: no jump of the program's clock changes it.</param>
internal sealed class MessageBoard(TimeSpan nonceLife, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly List<BoardPost> posts = [];
    private readonly Queue<Breakage> breakages = new();

    public IReadOnlyList<BoardPost> Posts
    {
        get
        {
            lock (gate)
            {
                return [.. posts];
            }
        }
    }

    public void Break(Breakage breakage)
    {
        lock (gate)
        {
            breakages.Enqueue(breakage);
        }
    }

    public void Mend()
    {
        lock (gate)
        {
            breakages.Clear();
        }
    }

    public Breakage NextBreakage()
    {
        lock (gate)
        {
            return breakages.TryDequeue(out Breakage breakage) ? breakage : Breakage.None;
        }
    }

    /// <param name="isAnswered">Whether the program will learn that it was taken.</param>
    /// <returns>The id of the message.</returns>
    public string Take(string channel, JsonNode body, bool isAnswered)
    {
        string? nonce = body["enforce_nonce"]?.GetValue<bool>() == true ? body["nonce"]!.ToString() : null;
        lock (gate)
        {
            if (nonce is not null && posts.Find(post => post.Nonce == nonce && post.Channel == channel && post.At + nonceLife > clock.GetUtcNow()) is { } known)
            {
                return known.Id;
            }

            string text = body.ToJsonString();
            BoardPost taken = new((posts.Count + 1).ToString(CultureInfo.InvariantCulture), channel, text, nonce, clock.GetUtcNow(), isAnswered);
            posts.Add(taken);
            return taken.Id;
        }
    }

    public bool Has(string id)
    {
        lock (gate)
        {
            return posts.Exists(post => post.Id == id);
        }
    }
}

/// <summary>A message that everybody sees.</summary>
/// <param name="IsAnswered">Whether the program was told that it had arrived.</param>
internal sealed record BoardPost(string Id, string Channel, string Text, string? Nonce, DateTimeOffset At, bool IsAnswered);
