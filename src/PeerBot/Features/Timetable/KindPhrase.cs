using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Timetable;

/// <summary>Names a kind of thing that the bot does by itself.</summary>
internal static class KindPhrase
{
    public static Phrase Of(string act) => Phrase.Of(ReminderKind.Find(act) is null ? "timetable.own" : $"choice.{act}");
}
