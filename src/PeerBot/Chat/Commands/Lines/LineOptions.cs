using System.Collections.Immutable;
using System.Text;
using PeerBot.Chat.Commands.Values;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>Gives the words of one line to the options of its command.</summary>
/// <remarks>
/// Words after an option's name are its value; words without a name go to the options in the order of the declaration. An
/// optional option is passed over when the word cannot be meant for it. A text takes everything up to the next name, except
/// an address where one is asked for and the name of a flag; only when required options still have to come does it take a single or quoted word.
/// </remarks>
internal sealed class LineOptions
{
    private readonly string line;
    private readonly CommandSpec command;
    private readonly OptionWords names;
    private readonly ImmutableArray<LineWord> words;
    private readonly LineFit fit;
    private readonly Dictionary<string, StringBuilder> values = new(StringComparer.Ordinal);
    private OptionSpec? latest;

    private LineOptions(string line, int from, CommandSpec command, OptionWords names, Readable readable)
    {
        (this.line, this.command, this.names) = (line, command, names);
        words = new LineWords(line, names).Split(from);
        fit = new LineFit(line, words, command, names, readable);
    }

    /// <param name="from">Where the command's path is over.</param>
    public static Result<CommandCall> Read(string line, int from, CommandSpec command, OptionWords names, Readable readable) =>
        new LineOptions(line, from, command, names, readable).Read();

    private Result<CommandCall> Read()
    {
        int at = 0;
        while (at < words.Length)
        {
            Result<int> next = words[at].Key is { } option ? Named(option, at) : Unnamed(at);
            if (next.Problem is { } problem)
            {
                return problem;
            }

            at = next.Value;
        }

        return new CommandCall(
            command.Path,
            values.ToImmutableSortedDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.Ordinal));
    }

    private int Named(OptionSpec option, int key) => Take(option, key + 1, fit.LengthAfterName(option, key));

    private Result<int> Unnamed(int at)
    {
        OptionSpec? option = fit.Choose(at);
        bool canBeText = option?.Kind is OptionKind.Text or OptionKind.Paragraph;
        if (!canBeText && UnknownName(option, at) is { } unknown)
        {
            return unknown;
        }

        if (option is not null)
        {
            return option.Kind == OptionKind.Flag ? TakeFlag(option, at) : Take(option, at, fit.Length(option, at));
        }

        if (latest is { } before && Readable.CanBeAnything(before.Kind))
        {
            return Join(before, at);
        }

        return fit.FirstFree is { } free ? Take(free, at, 1) : TooMuch(at);
    }

    private int Take(OptionSpec option, int at, int length)
    {
        fit.Fill(option);
        latest = option;
        values[option.Name] = new StringBuilder(length == 0 ? "" : Written(at, length));
        return at + length;
    }

    private int TakeFlag(OptionSpec option, int at)
    {
        fit.Fill(option);
        values[option.Name] = new StringBuilder("yes");
        return at + 1;
    }

    /// <summary>A name may have a blank, and a text may go on after another option.</summary>
    private int Join(OptionSpec option, int at)
    {
        int length = fit.LengthOfRest(at);
        values[option.Name].Append(' ').Append(line, words[at].Start, words[at + length - 1].End - words[at].Start);
        return at + length;
    }

    private string Written(int at, int length) => length == 1 && words[at].Quoted is { } inner
        ? inner
        : line[words[at].Start..words[at + length - 1].End];

    /// <summary>A word of the form <c>name:value</c> that no text can hold is a misspelt or repeated option.</summary>
    private Problem? UnknownName(OptionSpec? option, int at)
    {
        if (option is not null && fit.Reads(option, at))
        {
            return null;
        }

        ReadOnlySpan<char> word = line.AsSpan(words[at].Start, Math.Min(words[at].End - words[at].Start, 64));
        int colon = words[at].Quoted is null ? word.IndexOfAny(':', '：') : -1;
        if (colon <= 0 || !char.IsLetter(word[0]) || word[colon..] is [_, '/', '/', ..])
        {
            return null;
        }

        string name = word[..colon].ToString();
        return names.Find(name) is { } known
            ? Problem.Invalid("command.option-twice", ("option", known.Name))
            : OptionBinder.UnknownOption(command, name);
    }

    private Problem TooMuch(int at) => Problem.Invalid(
        "command.too-much",
        ("command", CommandNames.Shown(command)),
        ("rest", WrittenText.Excerpt(line[words[at].Start..])));
}
