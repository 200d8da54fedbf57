using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot team</c>: the name, when somebody counts as late, the order of the minutes' parts, events and threads.</summary>
internal sealed class ChangeTeam : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Team> team = Change(call);
        if (team.Problem is { } problem)
        {
            return problem;
        }

        await TeamStore.SaveAsync(call.Work, team.Value, call.Context.Language, cancellationToken);
        await TeamExtras.SwitchAsync(call, team.Value.Settings, cancellationToken);
        return Reply.ToCaller(Message.Say(
            "team.changed",
            ("team", team.Value.Name),
            ("late", team.Value.Settings.LateAfterMinutes),
            ("events", OnOff(team.Value.Settings.ShowsEvents)),
            ("threads", OnOff(team.Value.Settings.OpensThreads))));
    }

    private static Phrase OnOff(bool isOn) => Phrase.Of(isOn ? "choice.on" : "choice.off");

    private static Result<Team> Change(TeamCall call)
    {
        Result<ImmutableArray<string>> order = OrderOf(call);
        if (order.Problem is { } problem)
        {
            return problem;
        }

        TeamSettings settings = call.Team.Settings with
        {
            LateAfterMinutes = call.Options.NumberOrNull("late") ?? call.Team.Settings.LateAfterMinutes,
            MinutesOrder = order.Value,
            ShowsEvents = IsOn("events", call.Team.Settings.ShowsEvents),
            OpensThreads = IsOn("threads", call.Team.Settings.OpensThreads),
        };
        return call.Team with { Name = call.Options.TextOrNull("name") ?? call.Team.Name, Settings = settings };

        bool IsOn(string option, bool before) => call.Options.TextOrNull(option) is { } word ? word == "on" : before;
    }

    private static Result<ImmutableArray<string>> OrderOf(TeamCall call)
    {
        if (call.Options.TextOrNull("order") is not { } written)
        {
            return call.Team.Settings.MinutesOrder;
        }

        string[] known = Enum.GetNames<MinutesSection>();
        ImmutableArray<string>.Builder order = ImmutableArray.CreateBuilder<string>();
        foreach (string part in MemberName.Split(written))
        {
            if (known.FirstOrDefault(name => string.Equals(name, part, StringComparison.OrdinalIgnoreCase)) is not { } section)
            {
                return Problem.Invalid("team.unknown-part", ("part", part), ("parts", known.Select(name => name.ToLowerInvariant()).ToArray()));
            }

            order.Add(section);
        }

        return order.ToImmutable();
    }
}
