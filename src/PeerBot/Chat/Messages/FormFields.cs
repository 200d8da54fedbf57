using System.Collections.Immutable;
using PeerBot.Chat.Commands;

namespace PeerBot.Chat.Messages;

/// <summary>What a form shows where a platform has room for a few fields only.</summary>
/// <param name="Shown">The fields, in the form's order.</param>
/// <param name="Settled">The call with all that is known and not shown.</param>
internal sealed record FormFields(ImmutableArray<OptionSpec> Shown, CommandCall Settled)
{
    /// <summary>Required fields come first, then those for long texts.</summary>
    /// <param name="most">How many fields there is room for.</param>
    public static FormFields Of(Form form, CommandSpec command, int most)
    {
        OptionSpec[] asked = [.. form.Ask.Select(name => command.FindOption(name) ?? throw new InvalidOperationException($"'{command.Path}' has no option '{name}'."))];
        HashSet<string> chosen =
        [
            .. asked.OrderByDescending(option => option.IsRequired).ThenByDescending(option => option.Kind == OptionKind.Paragraph)
                .Take(most).Select(option => option.Name),
        ];
        ImmutableArray<OptionSpec> shown = [.. asked.Where(option => chosen.Contains(option.Name))];
        return new FormFields(shown, form.Call with
        {
            Options = form.Call.Options.AddRange(form.Suggested.Where(known => !chosen.Contains(known.Key) && !form.Call.Options.ContainsKey(known.Key))),
        });
    }
}
