using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary><c>/minutes note</c>: a text comes into the minutes of the team, or into the caller's own log of the day.</summary>
internal sealed class AddNote : IUseCase
{
    public Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string section = call.Options.TextOrNull("section") ?? MinutesSections.Notes;
        return MinutesSections.Own(section) is { } part
            ? LogAsync(call, section, part, cancellationToken)
            : ShareAsync(call, section, cancellationToken);
    }

    private static async Task<Result<Reply>> LogAsync(TeamCall call, string section, LogPart part, CancellationToken cancellationToken)
    {
        if (call.Options.TextOrNull("heading") is not null)
        {
            return Problem.Invalid("minutes.heading-only-shared");
        }

        DateOnly date = call.Options.DateOrNull("date") ?? call.Today;
        MemberLog log = await LogStore.LoadAsync(call.Work, call.Caller.Id, date, cancellationToken);
        Result<MemberLog> added = log.Add(part, call.Options.Text("text"));
        if (added.Problem is { } problem)
        {
            return problem;
        }

        await LogStore.SaveAsync(call.Work, added.Value, cancellationToken);
        return Reply.ToCaller(Message.Say($"minutes.logged.{section}", ("date", date)) with
        {
            Tone = Tone.Good,
            Buttons = [new Button(Phrase.Of("minutes.button.edit"), MinutesCalls.Edit(section, date))],
        });
    }

    private static async Task<Result<Reply>> ShareAsync(TeamCall call, string section, CancellationToken cancellationToken)
    {
        Result<Session> session = await MinutesDay.SessionAsync(call, call.Options.DateOrNull("date"), cancellationToken);
        if (session.Problem is { } problem)
        {
            return problem;
        }

        SharedNote note = await NoteStore.AddAsync(
            call.Work,
            session.Value,
            call.Options.Text("text"),
            call.Options.TextOrNull("heading"),
            isClosing: section == MinutesSections.Closing,
            call.Caller.Id,
            cancellationToken);
        await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        return Reply.ToCaller(Message.Say(
            "minutes.noted", ("number", note.Number), ("session", SessionPhrase.Title(session.Value))) with
        {
            Tone = Tone.Good,
            Buttons = [new Button(Phrase.Of("minutes.button.edit"), MinutesCalls.Edit(note))],
        });
    }
}
