using PeerBot.Chat;

namespace PeerBot.Tests.Acceptance;

/// <summary>A stand-in for a chat service, as somebody sees it who looks only at what the bot posts by itself.</summary>
internal interface IPostTaker : IAsyncDisposable
{
    /// <summary>Where the team is.</summary>
    Place Place { get; }

    /// <summary>With them the program talks to it.</summary>
    string[] Settings { get; }

    /// <summary>How many messages with a text anybody can see after one whose sender never learned that it had arrived was sent again.</summary>
    int ShownAfterRepetition { get; }

    /// <summary>How often the program sent a post with a text.</summary>
    int Sent(string text);

    /// <summary>How many messages with a text are to be seen.</summary>
    int Shown(string text);

    /// <summary>The next post arrives, but nothing happens until a task is done.</summary>
    /// <param name="arrives">Whether it is carried out then; otherwise its connection breaks.</param>
    void HoldNext(Task until, bool arrives);
}
