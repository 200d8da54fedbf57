using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Engine;

/// <summary>What somebody is told whose form was refused: why, what they had written, and a way back into it.</summary>
internal static class RefusedForm
{
    public static Message Of(Problem problem, CommandSpec command, CommandCall call) => new()
    {
        Tone = Tone.Warning,
        Body = [new Paragraph(problem.Sentence), .. Texts(command, call).Select(text => new Quote(text))],
        Buttons = [new Button(Phrase.Of("engine.edit-again"), call, ButtonStyle.Primary) { IsDraft = true }],
    };

    /// <summary>What took work to write; a date or a name stands in the form again, which is enough.</summary>
    private static IEnumerable<string> Texts(CommandSpec command, CommandCall call) => command.Options
        .Where(option => option.Kind is OptionKind.Text or OptionKind.Paragraph)
        .Select(option => call.Options.GetValueOrDefault(option.Name) ?? "")
        .Where(text => text.Length > 0);
}
