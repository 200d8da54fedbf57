using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Carries out one command inside an open transaction: team, rights, options, use case.</summary>
internal sealed class CommandRunner(ITeamDirectory teams, Rights rights, OptionBinder binder, IServiceProvider services, TimeProvider clock)
{
    public async Task<Outcome> RunAsync(Work work, CommandSpec command, Invocation invocation, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TeamContext? context = await FindTeamAsync(work, invocation, cancellationToken);
        Language teamLanguage = context?.Language ?? invocation.Language ?? Language.English;
        Language language = invocation.Language ?? teamLanguage;

        Result<Reply> result = command.NeedsNoTeam
            ? await RunInPlaceAsync(work, command, invocation, context, now, language, cancellationToken)
            : await RunInTeamAsync(work, command, invocation, context, now, language, cancellationToken);
        if (result.Problem is { } problem)
        {
            return Outcome.Of(context is null ? problem : problem with { Sentence = problem.Sentence.Naming(id => context.Roster[id]) }, language, teamLanguage);
        }

        context = command.NeedsNoTeam && result.Value.Public is not null ? await FindAgainAsync(work, invocation, context, cancellationToken) : context;
        return new Outcome(new Answer(result.Value, language, context?.Language ?? teamLanguage), null) { Team = context };
    }

    private async Task<TeamContext?> FindTeamAsync(Work work, Invocation invocation, CancellationToken cancellationToken) =>
        await teams.FindAsync(work, invocation.Place, cancellationToken)
            ?? (invocation.Within is { } around ? await teams.FindAsync(work, around, cancellationToken) : null);

    /// <summary>Where no team lived, the command may have begun one; and the team that lived there may have left the place.</summary>
    private async Task<TeamContext?> FindAgainAsync(Work work, Invocation invocation, TeamContext? before, CancellationToken cancellationToken) =>
        await FindTeamAsync(work, invocation, cancellationToken)
            ?? (before is null ? null : await teams.GetAsync(work, before.Team.Id, cancellationToken));

    private async Task<Result<Reply>> RunInPlaceAsync(
        Work work, CommandSpec command, Invocation invocation, TeamContext? context, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        BindingContext binding = new(context?.Roster, now, context?.Team.Schedule.Zone ?? TimeZoneInfo.Utc);
        Result<Options> options = binder.Bind(command, invocation.Call, binding);
        if (options.Problem is { } problem)
        {
            return problem;
        }

        IPlaceUseCase useCase = (IPlaceUseCase)services.GetRequiredService(command.UseCase);
        PlaceCall call = new(work, invocation.Place, invocation.Caller, context, options.Value, now, language)
        {
            MissingPermissions = invocation.MissingPermissions,
            People = invocation.People,
        };
        return await useCase.RunAsync(call, cancellationToken);
    }

    private async Task<Result<Reply>> RunInTeamAsync(
        Work work, CommandSpec command, Invocation invocation, TeamContext? context, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        if (context is null)
        {
            return Problem.NotFound("engine.no-team");
        }

        Member? caller = context.Roster.FindByAccount(invocation.Place.Platform, invocation.Caller.UserId);
        DateOnly today = context.Team.DateOf(now);
        if (await rights.RefuseAsync(work, command.Right, context, caller, today, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Result<Options> options = binder.Bind(
            command, invocation.Call, new BindingContext(context.Roster, now, context.Team.Schedule.Zone) { CallerUserId = invocation.Caller.UserId });
        if (options.Problem is { } problem)
        {
            return problem;
        }

        if (caller is null)
        {
            throw new InvalidOperationException($"{command.Path} is for anybody, so it cannot be a command of a team.");
        }

        IUseCase useCase = (IUseCase)services.GetRequiredService(command.UseCase);
        TeamCall call = new(work, context, caller, options.Value, now, language)
        {
            MissingPermissions = invocation.MissingPermissions,
            Place = context.PlaceOn(invocation.Place.Platform) ?? context.Place,
        };
        return await useCase.RunAsync(call, cancellationToken);
    }
}
