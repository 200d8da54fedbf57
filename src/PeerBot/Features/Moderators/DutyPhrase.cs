using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary>Says who does what on a day.</summary>
internal static class DutyPhrase
{
    public static Phrase Of(TeamCall call, Duty duty) => duty.Scribes.IsEmpty
        ? Phrase.Of("moderator.duty", ("date", duty.Date), ("moderators", TurnReply.Named(call, duty.Moderators)))
        : Phrase.Of(
            "moderator.duty-with-scribe",
            ("date", duty.Date),
            ("moderators", TurnReply.Named(call, duty.Moderators)),
            ("scribes", TurnReply.Named(call, duty.Scribes)));
}
