using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>
/// <c>/peerbot mirror</c>: an organiser gets a code; said in a channel of another platform, that channel is the team's too. With
/// <c>off</c> it is no longer.
/// </summary>
internal sealed class MirrorTeam(ITeamDirectory teams, Rights rights, CodeDesk codes) : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Options.TextOrNull("code") is { } written)
        {
            return await BindAsync(call, written, cancellationToken);
        }

        if (call.Team is not { } team)
        {
            return Problem.NotFound("engine.no-team");
        }

        Member? caller = team.Roster.FindByAccount(call.Place.Platform, call.Person.UserId);
        if (await rights.RefuseAsync(call.Work, Right.Organiser, team, caller, team.Team.DateOf(call.Now), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return call.Options.Flag("off")
            ? await LeaveAsync(call, team, cancellationToken)
            : await OfferAsync(call, team, caller!, cancellationToken);
    }

    private static async Task<Result<Reply>> OfferAsync(PlaceCall call, TeamContext team, Member caller, CancellationToken cancellationToken)
    {
        OneTimeCode code = OneTimeCode.New();
        GivenCode given = new(team.Team.Id, caller.Id, call.Place.Platform);
        await CodeStore.AddAsync(call.Work, CodePurpose.Mirror, code, given, call.Now, cancellationToken);
        return Reply.ToCaller(Message.Say(
            "mirror.code", ("team", team.Team.Name), ("code", code.ToString()), ("minutes", (int)OneTimeCode.Life.TotalMinutes)));
    }

    private async Task<Result<Reply>> BindAsync(PlaceCall call, string written, CancellationToken cancellationToken)
    {
        if (call.Team is { } here && here.Places.Contains(call.Place))
        {
            return Problem.Conflict("mirror.taken", ("team", here.Team.Name));
        }

        Result<GivenCode> code = await codes.TakeAsync(call, CodePurpose.Mirror, written, static _ => true, cancellationToken);
        if (code.Problem is { } problem)
        {
            return problem;
        }

        TeamContext team = await teams.GetAsync(call.Work, code.Value.Team, cancellationToken);
        if (team.PlaceOn(call.Place.Platform) is not null)
        {
            return Problem.Conflict("mirror.platform-taken", ("team", team.Team.Name), ("platform", PlatformNames.Of(call.Place)));
        }

        await MirrorStore.AddAsync(call.Work, team.Team.Id, call.Place, call.Now, cancellationToken);
        if (team.Team.Settings.ShowsEvents)
        {
            await ShownMeetings.RequestAsync(call.Work, team.Team.Id, call.Now, cancellationToken);
        }

        return Reply.ToTeam(
            Message.Say("mirror.on", ("team", team.Team.Name), ("platforms", PlatformNames.Of([.. team.Places, call.Place]))) with
            {
                Tone = Tone.Good,
                Buttons = [new Button(Phrase.Of("mirror.button.link"), CommandCall.Of("peerbot member link"), ButtonStyle.Primary)],
            });
    }

    /// <summary>Said in a further place, the team leaves that; said at its home, it leaves all others.</summary>
    private static async Task<Result<Reply>> LeaveAsync(PlaceCall call, TeamContext team, CancellationToken cancellationToken)
    {
        if (team.Mirrors.IsEmpty)
        {
            return Problem.Conflict("mirror.none", ("team", team.Team.Name));
        }

        ImmutableArray<Mirror> left = [.. team.Mirrors.Where(mirror => mirror.Place.Platform == call.Place.Platform)];
        left = left.IsEmpty ? team.Mirrors : left;
        foreach (Mirror mirror in left)
        {
            await MirrorStore.RemoveAsync(call.Work, team.Team.Id, mirror.Id, cancellationToken);
        }

        return Reply.ToTeam(Message.Say(
            "mirror.off", ("team", team.Team.Name), ("platforms", PlatformNames.Of(left.Select(mirror => mirror.Place)))));
    }
}
