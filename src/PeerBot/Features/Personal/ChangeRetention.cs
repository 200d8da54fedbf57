using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Personal;

/// <summary>
/// <c>/peerbot retention</c>: what is kept of people and sessions, and for how long. Said alone it shows the choice; what would
/// delete something is told with how much it is today, and done when the button under that is pressed.
/// </summary>
internal sealed class ChangeRetention : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        TeamSettings before = call.Team.Settings;
        Result<TeamSettings> changed = Change(call.Options, before);
        if (changed.Problem is { } problem)
        {
            return problem;
        }

        TeamSettings after = changed.Value;
        if (Choice(after) == Choice(before))
        {
            return Reply.ToCaller(RetentionCard.Of(after));
        }

        if (IsShorter(after, before) && !Confirmation.Holds(call.Options.TextOrNull("confirm"), call.Caller.Id, Choice(after), call.Now))
        {
            return Reply.ToCaller(await AskAsync(call, after, cancellationToken));
        }

        await TeamStore.SaveAsync(call.Work, call.Team with { Settings = after }, call.Context.Language, cancellationToken);
        return Reply.ToTeam(RetentionCard.Of(after));
    }

    private static Result<TeamSettings> Change(Options options, TeamSettings before)
    {
        int sessions = options.NumberOrNull("sessions") ?? before.SessionMonths;
        return sessions is > 0 and < TeamSettings.FewestSessionMonths
            ? Problem.Invalid("retention.too-short", ("months", TeamSettings.FewestSessionMonths))
            : before with
            {
                Erasure = options.TextOrNull("texts") switch
                {
                    "keep" => ErasureRule.Anonymise,
                    "remove" => ErasureRule.Remove,
                    _ => before.Erasure,
                },
                FormerMonths = options.NumberOrNull("former") ?? before.FormerMonths,
                SessionMonths = sessions,
            };
    }

    /// <summary>Something is deleted that would have been kept.</summary>
    private static bool IsShorter(TeamSettings after, TeamSettings before) =>
        IsShorter(after.FormerMonths, before.FormerMonths) || IsShorter(after.SessionMonths, before.SessionMonths);

    private static bool IsShorter(int after, int before) => after > 0 && (before == 0 || after < before);

    private static string Choice(TeamSettings settings) =>
        FormattableString.Invariant($"{settings.Erasure}-{settings.FormerMonths}-{settings.SessionMonths}");

    private static async Task<Message> AskAsync(TeamCall call, TeamSettings after, CancellationToken cancellationToken) => new()
    {
        Title = Phrase.Of("retention.ask"),
        Tone = Tone.Warning,
        Body =
        [
            new Bullets([.. await TouchedAsync(call, after, cancellationToken)]),
            new Paragraph(Phrase.Of("retention.ask.undo")),
        ],
        Buttons =
        [
            new Button(
                Phrase.Of("retention.button.confirm"),
                CommandCall.Of(
                    "peerbot retention",
                    ("texts", after.Erasure == ErasureRule.Remove ? "remove" : "keep"),
                    ("former", FormattableString.Invariant($"{after.FormerMonths}")),
                    ("sessions", FormattableString.Invariant($"{after.SessionMonths}")),
                    ("confirm", Confirmation.Of(call.Caller.Id, Choice(after), call.Now))),
                ButtonStyle.Danger),
        ],
    };

    private static async Task<ImmutableArray<Phrase>> TouchedAsync(TeamCall call, TeamSettings after, CancellationToken cancellationToken)
    {
        ImmutableArray<Phrase>.Builder lines = ImmutableArray.CreateBuilder<Phrase>();
        if (after.FormerMonths > 0)
        {
            ImmutableArray<PersonOfTeam> former =
                await FormerMembers.ListAsync(call.Work, call.Context, after.FormerMonths, call.Today, cancellationToken);
            lines.Add(Phrase.Of("retention.ask.former", ("months", after.FormerMonths), ("count", former.Length)));
        }

        if (after.SessionMonths > 0)
        {
            OldSessions old = await OldSessions.CountAsync(call.Work, OldSessions.Of(call.Context, after.SessionMonths, call.Now), cancellationToken);
            lines.Add(Phrase.Of(
                "retention.ask.sessions",
                ("months", after.SessionMonths), ("sessions", old.Sessions), ("questions", old.Questions), ("items", old.AgendaItems), ("notes", old.Notes)));
        }

        return lines.ToImmutable();
    }
}
