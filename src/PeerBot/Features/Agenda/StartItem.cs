using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda start</c>: the open session talks about an item from now on, for its time; said again, for some more.</summary>
internal sealed class StartItem : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<AgendaItem> found = await NamedItem.FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is null)
        {
            return Problem.Conflict("agenda.no-session");
        }

        Result<AgendaItem> started = found.Value.Start(call.Now, call.Options.NumberOrNull("minutes"));
        if (started.Problem is { } problem)
        {
            return problem;
        }

        await AgendaStore.StopTalkAsync(call.Work, call.Team.Id, cancellationToken);
        await NamedItem.SaveAsync(call, found.Value, started.Value, cancellationToken);
        Phrase line = AgendaPhrase.Line(call.Roster, started.Value with { Minutes = null }, isCarried: false);
        return Reply.ToTeam(Message.Say("agenda.started", ("line", line), ("end", started.Value.TalkEndsAt!.Value)) with
        {
            Buttons = [DecideButton(started.Value)],
        });
    }

    public static Button DecideButton(AgendaItem item) => new(Phrase.Of("agenda.button.decide"), CommandCall.Of("agenda decide", Id(item)));

    public static Button StartButton(AgendaItem item) =>
        new(Phrase.Of("agenda.button.next", ("number", item.Number)), CommandCall.Of("agenda start", Id(item)));

    public static Button ExtendButton(AgendaItem item, int minutes) => new(
        Phrase.Of("agenda.button.extend", ("minutes", minutes)),
        CommandCall.Of("agenda start", Id(item), ("minutes", minutes.ToString(CultureInfo.InvariantCulture))));

    private static (string Name, string Value) Id(AgendaItem item) => ("id", item.Number.ToString(CultureInfo.InvariantCulture));
}
