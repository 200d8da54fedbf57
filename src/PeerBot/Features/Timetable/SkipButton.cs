using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Timetable;

/// <summary>Leaves out one planned act, or takes it in again.</summary>
internal static class SkipButton
{
    /// <param name="place">Where the act stands on the card, counting from 1.</param>
    public static Button Of(ComingAct coming, int place) => new(
        Phrase.Of(coming.IsSkipped ? "timetable.button.unskip-numbered" : "timetable.button.skip-numbered", ("number", place)),
        Call(coming.Act, coming.IsSkipped));

    /// <summary>Takes back what was just done.</summary>
    public static Button Undoing(PlannedAct act, bool isSkipped) => new(Phrase.Of("timetable.button.undo"), Call(act, isSkipped));

    private static CommandCall Call(PlannedAct act, bool isSkipped) => isSkipped
        ? CommandCall.Of("peerbot skip", ("what", ActName.Of(act)), ("undo", "yes"))
        : CommandCall.Of("peerbot skip", ("what", ActName.Of(act)));
}
