namespace PeerBot.Platforms.Slack.Views;

/// <summary>What a form takes along: where it was opened, and what is settled already.</summary>
/// <param name="Channel">Empty where the form asks for it.</param>
/// <param name="Thread">Empty outside of threads.</param>
/// <param name="Value">The call, as buttons hold it.</param>
/// <param name="IsAtHome">It was opened on the app's own page.</param>
internal sealed record FormKey(string Channel, string Thread, string Value, bool IsAtHome = false)
{
    private const char Separator = '\n';
    private const string Home = "home";

    public string Write() => $"{Channel}{Separator}{(IsAtHome ? Home : Thread)}{Separator}{Value}";

    /// <returns><see langword="null"/> when it is not of this program.</returns>
    public static FormKey? Read(string? written) => written?.Split(Separator, 3) is [var channel, var thread, var value]
        ? new FormKey(channel, thread == Home ? "" : thread, value, thread == Home)
        : null;
}
