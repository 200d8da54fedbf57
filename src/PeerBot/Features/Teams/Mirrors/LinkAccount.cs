using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>
/// <c>/peerbot member link</c>: a member gets a code, and is known on the other platform once they said it there. An organiser
/// links somebody else without one.
/// </summary>
internal sealed class LinkAccount(Rights rights, CodeDesk codes) : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Team is not { } team)
        {
            return Problem.NotFound("engine.no-team");
        }

        if (team.Mirrors.IsEmpty)
        {
            return Problem.Conflict("link.one-place", ("team", team.Team.Name));
        }

        if (call.Options.TextOrNull("code") is { } written)
        {
            return await UseAsync(call, team, written, cancellationToken);
        }

        bool isForAnother = call.Options.TextOrNull("account") is not null || !call.Options.MembersOrEmpty("user").IsEmpty;
        Member? caller = team.Roster.FindByAccount(call.Place.Platform, call.Person.UserId);
        Right right = isForAnother ? Right.Organiser : Right.Member;
        if (await rights.RefuseAsync(call.Work, right, team, caller, team.Team.DateOf(call.Now), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return isForAnother
            ? await LinkAnotherAsync(call, team, cancellationToken)
            : await OfferAsync(call, team, caller!, cancellationToken);
    }

    private static async Task<Result<Reply>> OfferAsync(PlaceCall call, TeamContext team, Member caller, CancellationToken cancellationToken)
    {
        OneTimeCode code = OneTimeCode.New();
        GivenCode given = new(team.Team.Id, caller.Id, call.Place.Platform);
        await CodeStore.AddAsync(call.Work, CodePurpose.Account, code, given, call.Now, cancellationToken);
        return Reply.ToCaller(Message.Say(
            "link.code",
            ("member", caller),
            ("platforms", Elsewhere(team, call.Place.Platform)),
            ("code", code.ToString()),
            ("minutes", (int)OneTimeCode.Life.TotalMinutes)));
    }

    private async Task<Result<Reply>> UseAsync(PlaceCall call, TeamContext team, string written, CancellationToken cancellationToken)
    {
        Result<GivenCode> code = await codes.TakeAsync(
            call, CodePurpose.Account, written, given => given.Team == team.Team.Id && team.Roster[given.Member].LeftOn is null, cancellationToken);
        if (code.Problem is { } problem)
        {
            return problem;
        }

        return code.Value.Platform == call.Place.Platform
            ? Problem.Invalid("link.same-platform", ("platforms", Elsewhere(team, call.Place.Platform)))
            : await LinkAsync(call, team, team.Roster[code.Value.Member], call.Person.UserId, "link.linked", cancellationToken);
    }

    private static async Task<Result<Reply>> LinkAnotherAsync(PlaceCall call, TeamContext team, CancellationToken cancellationToken)
    {
        ImmutableArray<Member> named = call.Options.MembersOrEmpty("user");
        string account = call.Options.TextOrNull("account") ?? "";
        return named is [var member] && MemberWords.MentionedId(account) is { } userId
            ? await LinkAsync(call, team, member, userId, "link.linked-another", cancellationToken)
            : Problem.Invalid("link.say-both");
    }

    private static async Task<Result<Reply>> LinkAsync(
        PlaceCall call, TeamContext team, Member member, string userId, string key, CancellationToken cancellationToken)
    {
        if (team.Roster.FindByAccount(call.Place.Platform, userId) is { LeftOn: null } known)
        {
            return known.Id == member.Id
                ? Problem.Conflict("link.already", ("member", known))
                : Problem.Conflict("link.somebody-else", ("member", known));
        }

        await AccountStore.SaveAsync(call.Work, team, member, new Account(call.Place.Platform, userId), cancellationToken);
        return Reply.ToCaller(Message.Say(key, ("member", member)) with { Tone = Tone.Good });
    }

    private static Phrase[] Elsewhere(TeamContext team, string platform) =>
        PlatformNames.Of(team.Places.Where(place => place.Platform != platform));
}
