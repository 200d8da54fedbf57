using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>Reads and says who said something: a member, the guest, the whole team, or anybody else by name.</summary>
internal static class SpokenBy
{
    /// <summary>The guest of a session where guests speak; in a mentoring session the team's mentor unless another is named.</summary>
    public static string? GuestOf(Team team, Session session) => session.Type switch
    {
        SessionType.Mentoring => session.Guest ?? team.Settings.Mentor,
        SessionType.Special => session.Guest,
        _ => null,
    };

    /// <param name="session">Whose guest is meant by “the mentor”.</param>
    /// <returns>Whoever is named. A problem only when a member's name is begun and several members fit.</returns>
    public static Result<Speaker> Read(TeamCall call, Session session, string written)
    {
        string? guest = GuestOf(call.Team, session) ?? call.Team.Settings.Mentor;
        switch (Folded.Fold(written))
        {
            case "team" or "all" or "everyone" or "팀" or "모두" or "전체" or "다같이":
                return Speaker.Nobody;
            case "mentor" or "guest" or "멘토" or "멘토님" when guest is not null:
            case { } name when guest is not null && name == Folded.Fold(guest):
                return Speaker.Named(guest);
        }

        BindingContext binding = new(call.Roster, call.Now, call.Team.Schedule.Zone) { CallerUserId = call.Caller.UserIdOn(call.Place.Platform) };
        Result<Member> member = MemberReader.ReadOne(written, binding);
        return member.Problem switch
        {
            null => Speaker.Of(member.Value.Id),
            { Kind: ProblemKind.NotFound } => Speaker.Named(written),
            var several => several,
        };
    }

    /// <returns>What stands for them in a phrase; <see langword="null"/> for nobody in particular. Nobody is notified.</returns>
    public static object? Named(Roster roster, Speaker speaker) =>
        speaker.Member is { } member ? roster[member] : speaker.Name;
}
