using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>The commands behind the buttons of the minutes.</summary>
internal static class MinutesCalls
{
    public static CommandCall Show(DateOnly date) => CommandCall.Of("minutes show", ("date", Iso(date)));

    public static CommandCall Export(DateOnly date) => CommandCall.Of("minutes export", ("date", Iso(date)));

    public static CommandCall Publish(DateOnly date) => CommandCall.Of("minutes publish", ("date", Iso(date)));

    public static CommandCall Note(DateOnly date) => CommandCall.Of("minutes note", ("date", Iso(date)));

    /// <summary>The caller's own log.</summary>
    public static CommandCall Edit(string section, DateOnly date) =>
        CommandCall.Of("minutes edit", ("section", section), ("date", Iso(date)));

    public static CommandCall Edit(SharedNote note) => CommandCall.Of(
        "minutes edit",
        ("section", note.IsClosing ? MinutesSections.Closing : MinutesSections.Notes),
        ("number", note.Number.ToString(CultureInfo.InvariantCulture)));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
