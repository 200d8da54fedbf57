using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Reminders;

/// <summary>Answers a change: quietly to whoever changes their own reminder, before the team when it is another's.</summary>
internal static class ReminderReply
{
    public static Reply Of(TeamCall call, OwnReminder reminder, Phrase sentence) =>
        reminder.AddedBy == call.Caller.Id ? Reply.ToCaller(Message.Say(sentence)) : Reply.ToTeam(Message.Say(sentence));
}
