using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member join</c>: the caller takes the name that was kept for them, or joins under a new one.</summary>
internal sealed class JoinTeam : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Team is not { } context)
        {
            return Problem.NotFound("engine.no-team");
        }

        if (context.Roster.FindByUserId(call.Person.UserId) is { LeftOn: null } known)
        {
            return Problem.Conflict("team.already-member", ("member", known));
        }

        string written = call.Options.TextOrNull("name") ?? call.Person.Name;
        if (context.Roster.Find(written) is not { } kept)
        {
            return await AddAsync(call, context, written, cancellationToken);
        }

        if (kept.UserId is not null)
        {
            return Problem.Conflict("team.name-claimed", ("member", kept));
        }

        Member claimed = kept with { UserId = call.Person.UserId };
        await MemberStore.SaveAsync(call.Work, claimed, cancellationToken);
        return Reply.ToCaller(Message.Say("team.claimed", ("member", claimed)));
    }

    private static async Task<Result<Reply>> AddAsync(PlaceCall call, TeamContext context, string written, CancellationToken cancellationToken)
    {
        Result<string> name = MemberName.Of(written, context.Roster.Present);
        if (name.Problem is { } problem)
        {
            return problem;
        }

        DateOnly today = context.Team.DateOf(call.Now);
        Member member = await MemberStore.AddAsync(
            call.Work, context.Team.Id, name.Value, call.Person.UserId, today, isOrganiser: false, cancellationToken);
        return Reply.ToTeam(Message.Say("team.joined", ("member", member)));
    }
}
