using System.Collections.Frozen;
using System.Text;
using PeerBot.Chat.Commands.Lines;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>
/// Commands as one types them: <c>/moderator set @Ada friday</c>, <c>/모더레이터 다음</c>, <c>peer question ask text:"Why?"</c>. The
/// slash and a leading <c>peer</c> may be left out; words may be written in any language and case.
/// </summary>
public sealed class CommandText
{
    /// <summary>In front of every command on platforms where the bot has a single one.</summary>
    private const string Prefix = "peer";

    private const int MostPathWords = 3;

    private readonly PathWords paths;
    private readonly UnknownPath unknown;
    private readonly Readable readable;
    private readonly FrozenDictionary<string, OptionWords> options;

    public CommandText(Catalogue catalogue, Phrasebook phrasebook)
    {
        paths = new PathWords(catalogue, phrasebook);
        unknown = new UnknownPath(paths);
        readable = new Readable(new ChoiceReader(phrasebook));
        options = catalogue.Commands.ToFrozenDictionary(command => command.Path, command => new OptionWords(phrasebook, command), StringComparer.Ordinal);
    }

    /// <summary>Reads a line, in time linear in its length, whatever it holds.</summary>
    /// <returns>The call, its values as they were written; or what is wrong with the line and what could have been meant.</returns>
    /// <remarks>
    /// A group alone, or followed by words that are no verb of it, means the group's default command, if it has one that can
    /// take those words.
    /// </remarks>
    public Result<CommandCall> Parse(string line)
    {
        LineHead head = LineHead.Of(line, MostPathWords + 1);
        head = head.Folded(0) == Prefix ? head.Skip(1) : head;
        if (head.Count == 0)
        {
            return Problem.Invalid("command.empty");
        }

        for (int count = Math.Min(MostPathWords, head.Count); count > 1; count--)
        {
            if (paths.FindCommand(head.Folded(0, count)) is { } command)
            {
                return Read(line, head.EndOf(count - 1), command);
            }
        }

        return paths.FindGroup(head.Folded(0)) is { } group ? Default(line, head, group) : unknown.Group(head.Written(0));
    }

    /// <summary>Writes a call so that <see cref="Parse"/> reads the same call again.</summary>
    public static string Write(CommandCall call)
    {
        StringBuilder line = new("/" + call.Path);
        foreach ((string name, string value) in call.Options)
        {
            line.Append(' ').Append(name).Append(':').Append(value.Length > 0 && value.All(IsPlain) ? value : Quotes.Around(value));
        }

        return line.ToString();
    }

    private Result<CommandCall> Default(string line, LineHead head, string group)
    {
        CommandSpec? command = paths.Groups[group].FirstOrDefault(command => command.IsGroupDefault);
        if (head.Count == 1)
        {
            return command is null ? unknown.NoVerb(group) : CommandCall.Of(command.Path);
        }

        string next = head.Written(1);
        return command?.Options.FirstOrDefault()?.Kind switch
        {
            OptionKind.Text or OptionKind.Paragraph when unknown.Misspelling(group, next) is { } misspelling => misspelling,
            OptionKind.Text or OptionKind.Paragraph => Read(line, head.EndOf(0), command),
            not null when IsForOption(command, next) => Read(line, head.EndOf(0), command),
            _ when unknown.Misspelling(group, next) is { } misspelling => misspelling,
            _ when FreeWords(line, head.EndOf(0), group) is { } free => free,
            _ => unknown.Verb(group, next),
        };
    }

    /// <returns>The call of the group's command that such words are meant for; <see langword="null"/> when they do not say all that it requires.</returns>
    private CommandCall? FreeWords(string line, int from, string group)
    {
        CommandSpec? command = paths.Groups[group].FirstOrDefault(command => command.TakesFreeWords);
        return command is not null && Read(line, from, command) is { Problem: null, Value: var call } && command.Options.All(option => !option.IsRequired || IsSaid(option, call))
            ? call
            : null;
    }

    private bool IsSaid(OptionSpec option, CommandCall call) =>
        call.Options.TryGetValue(option.Name, out string? value) && (Readable.CanBeAnything(option.Kind) || readable.As(option, value));

    /// <summary>Whether a word begins the options of a command whose first one is not a text.</summary>
    private bool IsForOption(CommandSpec command, string word) =>
        word[0] is '@' or '<'
        || command.Options.Any(option => readable.As(option, word))
        || (word.IndexOfAny([':', '：']) is > 0 and var colon && options[command.Path].Find(word[..colon]) is not null);

    private Result<CommandCall> Read(string line, int from, CommandSpec command) =>
        LineOptions.Read(line, from, command, options[command.Path], readable);

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '#' or '-' or '.' or '/' or ':' or '@' or '_' or '+';
}
