using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary>The part of <c>/minutes edit</c> that is about shared notes.</summary>
internal sealed class EditNote(AuthorRight authors)
{
    /// <summary>A message holds no more buttons.</summary>
    private const int MostButtons = 5;

    public async Task<Result<Reply>> RunAsync(TeamCall call, string section, CancellationToken cancellationToken)
    {
        IReadOnlyList<SharedNote> notes = await ChoiceAsync(call, section, cancellationToken);
        return notes switch
        {
            [] when call.Options.NumberOrNull("number") is { } number => Problem.NotFound("minutes.unknown-note", ("number", number)),
            [] => Problem.NotFound("minutes.no-notes"),
            [SharedNote note] => await EditAsync(call, note, cancellationToken),
            _ when call.Options.TextOrNull("text") is not null => Problem.Invalid("minutes.which-note", ("numbers", notes.Select(note => note.Number).ToArray())),
            _ => Reply.ToCaller(Offer(notes)),
        };
    }

    private static async Task<IReadOnlyList<SharedNote>> ChoiceAsync(TeamCall call, string section, CancellationToken cancellationToken)
    {
        if (call.Options.NumberOrNull("number") is { } number)
        {
            return await NoteStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } note ? [note] : [];
        }

        DateOnly date = await MinutesDay.OfAsync(call, call.Options.DateOrNull("date"), cancellationToken);
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken);
        IReadOnlyList<SharedNote> notes = await NoteStore.ListBySessionsAsync(call.Work, sessions.Select(session => session.Id), cancellationToken);
        return [.. notes.Where(note => note.IsClosing == (section == MinutesSections.Closing))];
    }

    private async Task<Result<Reply>> EditAsync(TeamCall call, SharedNote note, CancellationToken cancellationToken)
    {
        if (await authors.RefuseAsync(call, note.By, enteredBy: null, cancellationToken) is { } notTheirs)
        {
            return notTheirs;
        }

        string? text = call.Options.TextOrNull("text");
        string? heading = call.Options.TextOrNull("heading");
        if (text is null && heading is null)
        {
            return EditMinutes.Ask(MinutesCalls.Edit(note), note.Text, note.Heading);
        }

        if (text?.Length > SharedNote.MaxLength)
        {
            return Problem.Invalid("option.too-long", ("option", "text"), ("length", text.Length), ("max", SharedNote.MaxLength));
        }

        SharedNote changed = note with
        {
            Text = text is null or EditMinutes.Nothing ? note.Text : text,
            Heading = heading == EditMinutes.Nothing ? null : heading ?? note.Heading,
            IsDropped = text == EditMinutes.Nothing,
        };
        await NoteStore.SaveAsync(call.Work, call.Team.Id, changed, cancellationToken);
        await SessionChanges.TouchAsync(call, note.Session, cancellationToken);
        return Reply.ToCaller(Message.Say(changed.IsDropped ? "minutes.note-removed" : "minutes.note-changed", ("number", note.Number)) with
        {
            Tone = Tone.Good,
        });
    }

    private static Message Offer(IReadOnlyList<SharedNote> notes)
    {
        ImmutableArray<SharedNote> offered = [.. notes.TakeLast(MostButtons)];
        return new Message
        {
            Body =
            [
                new Paragraph(Phrase.Of("minutes.choose-note")),
                new Bullets([.. notes.Select(note => Phrase.Of("minutes.note-line", ("number", note.Number), ("text", Excerpt.Of(note.Text))))]),
            ],
            Buttons = [.. offered.Select(note => new Button(Phrase.Of("minutes.button.edit-note", ("number", note.Number)), MinutesCalls.Edit(note)))],
        };
    }
}
