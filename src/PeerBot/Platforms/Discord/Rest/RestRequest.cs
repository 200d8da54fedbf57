namespace PeerBot.Platforms.Discord.Rest;

/// <summary>A call of the API, which can be sent more than once.</summary>
/// <param name="Query">With its question mark, or empty.</param>
internal sealed record RestRequest(HttpMethod Method, ApiRoute Route, string Query = "")
{
    public RestBody? Body { get; init; }

    public Repetition Repetition { get; init; } = Repetition.Free;

    /// <summary>After it, an attempt counts as dropped.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Interaction routes carry their own token in the path and need no other.</summary>
    public bool NeedsBotToken => !Route.IsInteraction && !Route.IsWebhook;

    public override string ToString() => $"{Method} {Route}";
}

/// <summary>When a call may be sent again although nobody knows whether the first one arrived.</summary>
internal enum Repetition
{
    /// <summary>Always: twice is the same as once.</summary>
    Free,

    /// <summary>Only when it certainly did not arrive.</summary>
    UnlessSent,

    /// <summary>Not by the client: whoever sends it knows better what an answer means.</summary>
    Never,
}
