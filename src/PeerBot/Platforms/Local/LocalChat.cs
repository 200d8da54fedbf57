using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Platforms.Local;

/// <summary>What the page's visitors do, carried to the dispatcher; and what it answers, kept and shown.</summary>
internal sealed class LocalChat(
    IDispatcher dispatcher, CommandText commands, MessageStream stream, CardWriter cards, SheetWriter sheets, RecentResults recent)
{
    /// <summary>In UTF-16 units. A longer line is no talk but a document.</summary>
    public const int MaxLineLength = 10_000;

    private const int MaxShownLength = 120;

    /// <summary>Says a line. One that begins with a slash is a command, any other is kept as it was written, for everybody to read.</summary>
    /// <param name="id">The page's own id of the line; said twice under one id, it counts once.</param>
    /// <returns>A refusal when the line is no command or its command was refused: the page gives it back to be mended.</returns>
    public async Task<ChatResult> SayAsync(
        string id, Place place, Person person, string text, Language? language, CancellationToken cancellationToken)
    {
        if (text.TrimStart().StartsWith('/'))
        {
            Result<CommandCall> call = commands.Parse(text);
            return call.Problem is { } problem
                ? Refuse(problem, language)
                : await RunAsync(new Invocation(id, place, person, call.Value, language), isFromForm: true, cancellationToken);
        }

        if (text.Length > MaxLineLength)
        {
            return Refuse(Problem.Invalid("local.line-too-long", ("length", text.Length), ("max", MaxLineLength)), language);
        }

        Card card = new() { By = PersonOf(person), Text = text };
        return new ChatResult { Entries = [await stream.PutAsync(place, new Draft(id, card), cancellationToken)] };
    }

    /// <summary>Carries out a command that was typed, pressed or sent with a form.</summary>
    /// <param name="isFromForm">A refusal goes back to where it was typed rather than into the stream, so that nothing typed is lost.</param>
    public Task<ChatResult> RunAsync(Invocation invocation, bool isFromForm, CancellationToken cancellationToken) =>
        recent.OnceAsync(invocation.Id, () => RunOnceAsync(invocation, isFromForm, cancellationToken));

    private async Task<ChatResult> RunOnceAsync(Invocation invocation, bool isFromForm, CancellationToken cancellationToken)
    {
        Answer answer = await dispatcher.DispatchAsync(invocation, cancellationToken);
        if (isFromForm && answer.Reply is { Private: { Tone: Tone.Warning, Title: null, Buttons: [], Files: [] } refusal, Public: null, Form: null })
        {
            return new ChatResult { Refusal = cards.Write(refusal, answer.CallerLanguage) };
        }

        return new ChatResult
        {
            // What was done is done: from here on it is shown even when the page has gone away meanwhile.
            Entries = await KeepAsync(invocation, answer, CancellationToken.None),
            Form = answer.Reply.Form is { } form ? sheets.Write(form, answer.CallerLanguage) : null,
        };
    }

    private async Task<ImmutableArray<Entry>> KeepAsync(Invocation invocation, Answer answer, CancellationToken cancellationToken)
    {
        List<Entry> kept = [];
        if (answer.Reply.Public is { } toAll)
        {
            // Who asked is not told here: the message says it where it matters, and some commands are anonymous.
            Card card = cards.Write(toAll, answer.TeamLanguage) with { Command = "/" + invocation.Call.Path };
            kept.Add(await stream.PutAsync(invocation.Place, Draft.Of(toAll, card, invocation.Id + "/public"), cancellationToken));
        }

        if (answer.Reply.Private is { } toCaller)
        {
            Card card = cards.Write(toCaller, answer.CallerLanguage) with { By = PersonOf(invocation.Caller), Command = Shown(invocation.Call) };
            Draft draft = Draft.Of(toCaller, card, invocation.Id + "/private") with { Reader = invocation.Caller.UserId };
            kept.Add(await stream.PutAsync(invocation.Place, draft, cancellationToken));
        }

        return [.. kept];
    }

    private ChatResult Refuse(Problem problem, Language? language) => new()
    {
        Refusal = cards.Write(Message.Say(problem.Sentence) with { Tone = Tone.Warning }, language ?? Language.English),
    };

    private static CardPerson PersonOf(Person person) => new(person.UserId, person.Name);

    private static string Shown(CommandCall call)
    {
        string line = CommandText.Write(call);
        return line.Length <= MaxShownLength ? line : string.Concat(line.AsSpan(0, MaxShownLength), "…");
    }
}
