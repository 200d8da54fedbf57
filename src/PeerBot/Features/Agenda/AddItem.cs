using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda add</c>: something to talk about, now or on a coming meeting day.</summary>
internal sealed class AddItem : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Session> session = await SessionOfAsync(call, cancellationToken);
        if (session.Problem is { } problem)
        {
            return problem;
        }

        AgendaKind kind = call.Options.TextOrNull("kind") is { } word ? Enum.Parse<AgendaKind>(word, ignoreCase: true) : AgendaKind.Suggestion;
        Member by = call.Options.MemberOrNull("by") ?? call.Caller;
        Sequence<MemberId> presenters = [.. call.Options.MembersOrEmpty("presenters").Select(member => member.Id)];
        AgendaItem item = await AgendaStore.AddAsync(
            call.Work, call.Team.Id, SessionDay.Of(session.Value), kind, call.Options.Text("text"), by.Id, call.Caller.Id, presenters, cancellationToken);
        if (call.Options.NumberOrNull("minutes") is { } minutes)
        {
            item = item with { Minutes = minutes };
            await AgendaStore.SaveAsync(call.Work, item, cancellationToken);
        }

        await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Body = [.. AgendaPhrase.Whole(call.Roster, item), .. Presenting(call, item)],
            Buttons = Buttons(item),
        });
    }

    private static async Task<Result<Session>> SessionOfAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (call.Options.DateOrNull("date") is not { } date)
        {
            return await SessionFinder.CurrentAsync(call, cancellationToken);
        }

        return await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open && open.Date == date
            ? open
            : await SessionFinder.PlannedAsync(call, date, cancellationToken);
    }

    /// <summary>Those who present have to prepare, so they are notified; whoever says it of themselves knows.</summary>
    private static IEnumerable<Block> Presenting(TeamCall call, AgendaItem item)
    {
        Ping[] others = [.. item.Presenters.Where(id => id != call.Caller.Id).Select(id => new Ping(call.Roster[id]))];
        return others is []
            ? []
            : [new Paragraph(Phrase.Of("agenda.presenting", ("presenters", others), ("date", item.Session.Date)))];
    }

    private static ImmutableArray<Button> Buttons(AgendaItem item)
    {
        string id = item.Number.ToString(CultureInfo.InvariantCulture);
        return
        [
            new(Phrase.Of("agenda.button.comment"), CommandCall.Of("agenda comment", ("id", id))),
            new(Phrase.Of("agenda.button.decide"), CommandCall.Of("agenda decide", ("id", id))),
        ];
    }
}
