using PeerBot.Domain.Reminders;

namespace PeerBot.Features.Reminders;

/// <summary>A reminder beside the word of its rule, by which it is kept and told.</summary>
internal sealed record KeptReminder(OwnReminder Reminder, string Repeat);
