using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Platforms.Local;

/// <summary>What the page's visitors do, carried to the dispatcher; and what it answers, kept and shown.</summary>
internal sealed class LocalChat(
    IDispatcher dispatcher, MessageStream stream, CardWriter cards, SheetWriter sheets, RecentResults recent)
{
    /// <summary>Says a line that is no command: it is kept as it was written, for everybody to read.</summary>
    /// <param name="id">The page's own id of the line; said twice under one id, it stands once.</param>
    public async Task<ChatResult> SayAsync(string id, Place place, Person person, string text, CancellationToken cancellationToken)
    {
        Card card = new() { By = new CardPerson(person.UserId, person.Name), Text = text };
        return new ChatResult { Entries = [await stream.PutAsync(place, new Draft(id, card), cancellationToken)] };
    }

    /// <summary>Carries out a command that was typed, pressed or sent with a form.</summary>
    /// <param name="shown">The command as it is shown beside its answer.</param>
    /// <param name="isFromForm">A refusal goes back into the form rather than into the stream, so that nothing typed is lost.</param>
    public Task<ChatResult> RunAsync(Invocation invocation, string shown, bool isFromForm, CancellationToken cancellationToken) =>
        recent.OnceAsync(invocation.Id, () => RunOnceAsync(invocation, shown, isFromForm, cancellationToken));

    private async Task<ChatResult> RunOnceAsync(Invocation invocation, string shown, bool isFromForm, CancellationToken cancellationToken)
    {
        Answer answer = await dispatcher.DispatchAsync(invocation, cancellationToken);
        bool isRefusal = answer.Reply is { Private.Tone: Tone.Warning, Public: null, Form: null };
        if (isFromForm && isRefusal)
        {
            return new ChatResult { Refusal = cards.Write(answer.Reply.Private!, answer.CallerLanguage) };
        }

        // What was done is done: from here on it is shown even when the page has gone away meanwhile.
        return new ChatResult
        {
            Entries = await KeepAsync(invocation, shown, answer, CancellationToken.None),
            Form = answer.Reply.Form is { } form ? sheets.Write(form, answer.CallerLanguage) : null,
        };
    }

    private async Task<ImmutableArray<Entry>> KeepAsync(
        Invocation invocation, string shown, Answer answer, CancellationToken cancellationToken)
    {
        CardPerson by = new(invocation.Caller.UserId, invocation.Caller.Name);
        List<Entry> kept = [];
        if (answer.Reply.Public is { } toAll)
        {
            Card card = cards.Write(toAll, answer.TeamLanguage) with { By = by, Command = shown };
            kept.Add(await stream.PutAsync(invocation.Place, Draft.Of(toAll, card, invocation.Id + "/public"), cancellationToken));
        }

        if (answer.Reply.Private is { } toCaller)
        {
            Card card = cards.Write(toCaller, answer.CallerLanguage) with { By = by, Command = shown };
            Draft draft = Draft.Of(toCaller, card, invocation.Id + "/private") with { Reader = invocation.Caller.UserId };
            kept.Add(await stream.PutAsync(invocation.Place, draft, cancellationToken));
        }

        return [.. kept];
    }
}
