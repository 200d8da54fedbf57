using System.Collections.Frozen;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// The way of every command: known? seen before? whose team? allowed? options right? Then its use case runs, inside one
/// transaction that is committed before anybody is answered.
/// </summary>
internal sealed partial class Dispatcher(
    Catalogue catalogue,
    Database database,
    ArrivalOrder order,
    CommandRunner runner,
    IEnumerable<Signal> signals,
    Pauses pauses,
    EngineMetrics metrics,
    TimeProvider clock,
    ILogger<Dispatcher> logger) : IDispatcher
{
    public async Task<Answer> DispatchAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        long started = clock.GetTimestamp();
        Outcome outcome = await RunAsync(invocation, cancellationToken);
        TimeSpan took = clock.GetElapsedTime(started);
        metrics.CommandDone(catalogue.Find(invocation.Call.Path)?.Path ?? "unknown", outcome.Problem?.Kind, took);
        LogDone(invocation.Call.Path, invocation.Place, outcome.Problem?.Kind, took);
        return outcome.Answer;
    }

    private async Task<Outcome> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        if (catalogue.Find(invocation.Call.Path) is not { } command)
        {
            return Outcome.Of(Problem.NotFound("engine.unknown-command", ("command", invocation.Call.Path)), invocation);
        }

        if (!OptionBinder.Missing(command, invocation.Call).IsEmpty)
        {
            // What is missing is asked for; nothing is refused and nothing typed is lost.
            Language language = invocation.Language ?? Language.English;
            Form form = command.FirstForm?.Invoke(command, invocation) ?? Form.Of(command, invocation.Call);
            return new Outcome(new Answer(new Reply { Form = form }, language, language), null);
        }

        Outcome outcome = await RunAsync(command, invocation, cancellationToken);
        return outcome is { Problem: { } problem, IsRepetition: false } && invocation.IsFromForm
            ? outcome.Mending(RefusedForm.Of(problem, command, invocation.Call))
            : outcome;
    }

    private async Task<Outcome> RunAsync(CommandSpec command, Invocation invocation, CancellationToken cancellationToken)
    {
        try
        {
            if (invocation.MissingPermissions.IsEmpty)
            {
                // Who can command can also be answered: whatever closed the place is over.
                await pauses.ResumeAsync(invocation.Place, cancellationToken);
            }

            return command.IsReadOnly
                ? await ReadAsync(command, invocation, cancellationToken)
                : await WriteAsync(command, invocation, cancellationToken);
        }
        catch (StorageException exception)
        {
            LogStorage(exception, invocation.Call.Path);
            return Outcome.Of(Problem.Unavailable($"engine.storage-{exception.Fault.ToString().ToLowerInvariant()}"), invocation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One of the two doors where everything is caught: the caller gets a sentence, the operator the whole story.
            LogBroken(exception, invocation.Call.Path, invocation.Id);
            return Outcome.Of(Problem.Unavailable("engine.broken", ("id", invocation.Id)), invocation);
        }
    }

    private async Task<Outcome> ReadAsync(CommandSpec command, Invocation invocation, CancellationToken cancellationToken)
    {
        await order.WaitAsync(invocation.Within ?? invocation.Place);
        return await database.ReadAsync((work, token) => runner.RunAsync(work, command, invocation, token), cancellationToken);
    }

    private async Task<Outcome> WriteAsync(CommandSpec command, Invocation invocation, CancellationToken cancellationToken)
    {
        Outcome? refused = null;
        IReadOnlySet<string> news = FrozenSet<string>.Empty;
        Result<Outcome> written = await order.FollowAsync(
            invocation.Within ?? invocation.Place,
            () => database.WriteAsync<Outcome>(
                async (work, token) =>
                {
                    Outcome outcome = await InvocationStore.RecordAsync(work, invocation.Id, clock.GetUtcNow(), token)
                        ? await RunOnceAsync(work, command, invocation, token)
                        : await RepeatAsync(work, invocation, token);
                    refused = outcome.Problem is null ? null : outcome;
                    news = work.News;
                    return outcome.Problem is { } problem ? problem : outcome;
                },
                cancellationToken));
        foreach (Signal signal in signals)
        {
            signal.SetBy(news);
        }

        return refused ?? (written.Problem is { } problem ? Outcome.Of(problem, invocation) : written.Value);
    }

    private async Task<Outcome> RunOnceAsync(Work work, CommandSpec command, Invocation invocation, CancellationToken cancellationToken)
    {
        Outcome outcome = await runner.RunAsync(work, command, invocation, cancellationToken);
        if (outcome is not { Team: { } team, Answer.Reply.Public.LiveKey: null })
        {
            return outcome;
        }

        (string platform, DateTimeOffset now) = (invocation.Place.Platform, clock.GetUtcNow());
        await MirroredReplies.AddAsync(work, invocation.Id, team, platform, outcome.Answer, now, cancellationToken);
        if (!invocation.KeepsReply || team.MirrorOn(platform) is not { } place)
        {
            return outcome;
        }

        await OwedReplies.AddAsync(work, invocation.Id, team.Team.Id, place, outcome.Answer, now, cancellationToken);
        return outcome with { Answer = outcome.Answer with { IsOwed = true } };
    }

    /// <summary>The same wish again: its effect is not repeated, but what the team has not seen of it yet is said.</summary>
    private static async Task<Outcome> RepeatAsync(Work work, Invocation invocation, CancellationToken cancellationToken)
    {
        if (await OwedReplyStore.FindAsync(work, invocation.Id, cancellationToken) is not { } owed)
        {
            return Outcome.Of(Problem.Conflict("engine.already-done"), invocation) with { IsRepetition = true };
        }

        Language language = invocation.Language ?? owed.TeamLanguage;
        return new Outcome(new Answer(Reply.ToTeam(owed.Message), language, owed.TeamLanguage) { IsOwed = true }, null);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Command} in {Place} took {Took}, problem: {Problem}")]
    private partial void LogDone(string command, Place place, ProblemKind? problem, TimeSpan took);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database refused {Command}")]
    private partial void LogStorage(Exception exception, string command);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Command} failed on invocation {Id}")]
    private partial void LogBroken(Exception exception, string command, string id);
}
