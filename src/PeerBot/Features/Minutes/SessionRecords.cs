using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes;

/// <summary>Makes the record of one session.</summary>
internal static class SessionRecords
{
    public static SessionRecord Of(DayMaterial material, Session session)
    {
        // Only the daily meeting hands roles on; a guest's hour has neither moderator nor anybody next.
        SessionRoles? roles = session.Type == SessionType.Peer ? material.RolesOf(session) : null;
        SessionRecord record = new()
        {
            Type = Enum.Parse<MinutesSessionType>(session.Type.ToString()),
            Title = session.Title,
            Guest = session.Guest,
            Moderators = Names(material.Roster, roles?.Moderators ?? []),
            Scribes = Names(material.Roster, roles?.Scribes ?? []),
            Next = roles is null ? null : NextOf(material.Roster, roles),
            Agenda = [.. AgendaRecords.Of(material, session)],
            Questions = [.. QuestionRecords.Of(material, session)],
            Papers = [.. PaperRecords.Of(material, session)],
            Tasks = [.. TaskRecords.Of(material, session)],
            Notes = [.. material.Notes[session.Id].Select(note => new NoteRecord(note.Text, note.Heading, note.IsClosing))],
            Sections = [.. material.Context.Team.Settings.MinutesOrder.Select(Enum.Parse<MinutesSection>)],
        };
        return RollRecords.Fill(record, material, session);
    }

    public static Sequence<string> Names(Roster roster, Sequence<MemberId> members) =>
        [.. members.Select(member => roster[member].Name)];

    /// <returns>Who said something, or <see langword="null"/> when it was nobody in particular.</returns>
    public static string? NameOf(Roster roster, Speaker speaker) => speaker.Member is { } member ? roster[member].Name : speaker.Name;

    private static NextRoles? NextOf(Roster roster, SessionRoles roles) => roles.NextModerators.IsEmpty && roles.NextScribes.IsEmpty
        ? null
        : new NextRoles
        {
            Date = roles.NextDate,
            Weekly = roles.NextIsWeekly,
            Moderators = Names(roster, roles.NextModerators),
            Scribes = Names(roster, roles.NextScribes),
        };
}
