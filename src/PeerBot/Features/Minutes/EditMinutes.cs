using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Minutes;

/// <summary>
/// <c>/minutes edit</c>: without a text it answers with a form that holds the present one; with a text that takes its place.
/// </summary>
internal sealed class EditMinutes(EditNote notes) : IUseCase
{
    /// <summary>Sent as the text, it takes the text away: forms cannot send nothing.</summary>
    public const string Nothing = "-";

    public Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string section = call.Options.Text("section");
        return MinutesSections.Own(section) is { } part
            ? EditLogAsync(call, section, part, cancellationToken)
            : notes.RunAsync(call, section, cancellationToken);
    }

    /// <summary>Asks for a text in place of another.</summary>
    public static Reply Ask(CommandCall call, string? text, string? heading = null)
    {
        ImmutableSortedDictionary<string, string> suggested = ImmutableSortedDictionary<string, string>.Empty;
        suggested = text is null ? suggested : suggested.Add("text", text);
        suggested = heading is null ? suggested : suggested.Add("heading", heading);
        return new Reply { Form = new Form(Phrase.Of("command.minutes.edit"), call, heading is null ? ["text"] : ["text", "heading"], suggested) };
    }

    private static async Task<Result<Reply>> EditLogAsync(TeamCall call, string section, LogPart part, CancellationToken cancellationToken)
    {
        if (call.Options.TextOrNull("heading") is not null)
        {
            return Problem.Invalid("minutes.heading-only-shared");
        }

        DateOnly date = call.Options.DateOrNull("date") ?? call.Today;
        MemberLog log = await LogStore.LoadAsync(call.Work, call.Caller.Id, date, cancellationToken);
        if (call.Options.TextOrNull("text") is not { } text)
        {
            return Ask(MinutesCalls.Edit(section, date), log.Of(part));
        }

        await LogStore.SaveAsync(call.Work, log.With(part, text == Nothing ? null : text), cancellationToken);
        return Reply.ToCaller(Message.Say(text == Nothing ? "minutes.log-removed" : $"minutes.logged.{section}", ("date", date)) with { Tone = Tone.Good });
    }
}
