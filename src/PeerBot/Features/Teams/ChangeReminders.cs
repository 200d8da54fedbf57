using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot reminders</c>: what the bot does by itself, and when. Said alone it shows all, each with a switch.</summary>
internal sealed class ChangeReminders : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<ReminderSettings> changed = Change(call);
        if (changed.Problem is { } problem)
        {
            return problem;
        }

        Team team = call.Team with { Settings = call.Team.Settings with { Reminders = changed.Value } };
        if (changed.Value != call.Team.Settings.Reminders)
        {
            await TeamStore.SaveAsync(call.Work, team, call.Context.Language, cancellationToken);
        }

        return Reply.ToCaller(ReminderCard.Of(changed.Value));
    }

    private static Result<ReminderSettings> Change(TeamCall call)
    {
        ReminderSettings settings = call.Team.Settings.Reminders;
        if (call.Options.TextOrNull("quiet") is { } written)
        {
            Result<QuietChoice> quiet = QuietChoice.Read(written);
            if (quiet.Problem is { } problem)
            {
                return problem;
            }

            settings = settings with { Quiet = quiet.Value.Hours };
        }

        ReminderChoice choice = new()
        {
            IsOn = call.Options.TextOrNull("state") switch { "on" => true, "off" => false, _ => null },
            Before = call.Options.NumberOrNull("before"),
            At = call.Options.TimeOrNull("at"),
        };
        return choice == new ReminderChoice() ? settings : Choose(settings, call.Options.TextOrNull("kind"), choice);
    }

    private static Result<ReminderSettings> Choose(ReminderSettings settings, string? word, ReminderChoice choice)
    {
        if (word is null)
        {
            return Problem.Invalid("team.reminder-which");
        }

        ReminderKind kind = ReminderKind.Find(word) ?? throw new InvalidOperationException($"There is no kind '{word}'.");
        Phrase name = Phrase.Of($"choice.{word}");
        return (choice, kind) switch
        {
            ({ Before: not null }, { Before: null }) => Problem.Invalid("team.reminder-no-before", ("kind", name)),
            ({ At: not null }, { At: null }) => Problem.Invalid("team.reminder-no-time", ("kind", name)),
            _ => settings.With(kind, choice),
        };
    }
}
