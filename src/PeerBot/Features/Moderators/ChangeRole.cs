using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator role</c>: how many serve, in turn or by lot, by the session or by the week; and where scribes come from.</summary>
internal sealed class ChangeRole : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Role role = Roles.Parse(call.Options.Text("role"));
        string? source = call.Options.TextOrNull("source");
        if (source is not null && role != Role.Scribe)
        {
            return Problem.Invalid("moderator.source-is-for-scribes");
        }

        ImmutableArray<RotationChange> changes = Changes(call);
        if (changes.IsEmpty && source is null)
        {
            return Problem.Invalid("moderator.role-what");
        }

        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        foreach (RotationChange change in changes)
        {
            Result<TurnChange> changed = await RoleTurns.ChangeAsync(call, role, change, book.IsAway(role), null, cancellationToken);
            if (changed.Problem is { } problem)
            {
                return problem;
            }
        }

        TeamCall after = source is null ? call : await SaveSourceAsync(call, source, cancellationToken);
        DutyBook now = await DutyBook.LoadAsync(after.Work, after.Context, after.Today, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(Phrase.Of("moderator.role-changed")),
                new Bullets([.. now.Forecast(3).Select(duty => DutyPhrase.Of(after, duty))]),
            ],
        });
    }

    private static ImmutableArray<RotationChange> Changes(TeamCall call)
    {
        ImmutableArray<RotationChange>.Builder changes = ImmutableArray.CreateBuilder<RotationChange>();
        if (call.Options.NumberOrNull("count") is { } count)
        {
            changes.Add(new CountChanged(count));
        }

        if (call.Options.TextOrNull("policy") is { } policy)
        {
            changes.Add(new PolicyChanged(policy == "fair" ? RotationPolicy.FairRandom : RotationPolicy.RoundRobin));
        }

        if (call.Options.TextOrNull("period") is { } period)
        {
            changes.Add(new PeriodChanged(period == "week" ? RotationPeriod.Week : RotationPeriod.Session));
        }

        return changes.ToImmutable();
    }

    private static async Task<TeamCall> SaveSourceAsync(TeamCall call, string source, CancellationToken cancellationToken)
    {
        ScribeSource scribe = source switch
        {
            "next" => ScribeSource.NextModerator,
            "order" => ScribeSource.OwnOrder,
            _ => ScribeSource.None,
        };
        Team team = call.Team with { Settings = call.Team.Settings with { Scribe = scribe } };
        await TeamStore.SaveAsync(call.Work, team, call.Context.Language, cancellationToken);
        return call with { Context = call.Context with { Team = team } };
    }
}
