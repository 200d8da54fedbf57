using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams.Mirrors;

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

        Account account = new(call.Place.Platform, call.Person.UserId);
        if (context.Roster.FindByAccount(account.Platform, account.UserId) is { LeftOn: null } known)
        {
            return Problem.Conflict("team.already-member", ("member", known));
        }

        string written = call.Options.TextOrNull("name") ?? call.Person.Name;
        if (context.Roster.Find(written) is not { } kept)
        {
            return await AddAsync(call, context, written, account, cancellationToken);
        }

        if (context.Places.Any(place => kept.UserIdOn(place.Platform) is not null))
        {
            return Problem.Conflict(context.Mirrors.IsEmpty ? "team.name-claimed" : "team.name-claimed-elsewhere", ("member", kept));
        }

        await AccountStore.SaveAsync(call.Work, context, kept, account, cancellationToken);
        return Reply.ToCaller(Message.Say("team.claimed", ("member", kept)));
    }

    private static async Task<Result<Reply>> AddAsync(
        PlaceCall call, TeamContext context, string written, Account account, CancellationToken cancellationToken)
    {
        Result<string> name = MemberName.Of(written, context.Roster.Present);
        if (name.Problem is { } problem)
        {
            return problem;
        }

        DateOnly today = context.Team.DateOf(call.Now);
        Member member = await MemberStore.AddAsync(call.Work, context.Team.Id, name.Value, null, today, isOrganiser: false, cancellationToken);
        await AccountStore.SaveAsync(call.Work, context, member, account, cancellationToken);
        return Reply.ToTeam(Message.Say("team.joined", ("member", member)));
    }
}
