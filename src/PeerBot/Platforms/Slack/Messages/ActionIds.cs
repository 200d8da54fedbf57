using System.Globalization;
using PeerBot.Chat;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>Names of buttons. On a page and in direct messages, which belong to no channel, they say for which one they are.</summary>
internal static class ActionIds
{
    private const char Separator = '/';

    /// <param name="number">Names must differ within a message.</param>
    public static string Write(int number, Place? actsIn) =>
        string.Create(CultureInfo.InvariantCulture, $"call{number}{(actsIn is null ? "" : Separator + actsIn.Id)}");

    /// <returns>The channel that a button is for; empty when it does not say.</returns>
    public static string ChannelOf(string? actionId) => actionId?.Split(Separator, 2) is [_, var channel] ? channel : "";
}
