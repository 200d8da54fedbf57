using System.Collections.Immutable;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>Reads what a call holds as text into the values its command declares.</summary>
public sealed class OptionBinder(Phrasebook phrasebook)
{
    private readonly ChoiceReader choices = new(phrasebook);

    /// <returns>
    /// Every given option as its value, or one sentence about the first that cannot be read, is missing or is unknown. An
    /// empty value counts as not given; only a flag is set by standing there.
    /// </returns>
    public Result<Options> Bind(CommandSpec command, CommandCall call, BindingContext context)
    {
        if (Missing(command, call) is [OptionSpec missing, ..])
        {
            return Problem.Invalid("option.missing", ("option", missing.Name));
        }

        ImmutableDictionary<string, object>.Builder values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach ((string name, string written) in call.Options)
        {
            if (command.FindOption(name) is not { } option)
            {
                return UnknownOption(command, name);
            }

            if (IsGiven(option, written) && Read(values, option, written, context) is { } problem)
            {
                return problem;
            }
        }

        return new Options(values.ToImmutable());
    }

    /// <summary>The required options that a call leaves out, in the order of the declaration: what a form has to ask for.</summary>
    public static ImmutableArray<OptionSpec> Missing(CommandSpec command, CommandCall call) =>
    [
        .. command.Options.Where(option =>
            option.IsRequired && !(call.Options.TryGetValue(option.Name, out string? written) && IsGiven(option, written))),
    ];

    private static bool IsGiven(OptionSpec option, string written) =>
        option.Kind == OptionKind.Flag || !WrittenText.IsBlank(written);

    internal static Problem UnknownOption(CommandSpec command, string name)
    {
        string written = WrittenText.Excerpt(name);
        return command.Options.IsEmpty
            ? Problem.Invalid("option.none-allowed", ("option", written))
            : Problem.Invalid("option.unknown", ("option", written), ("allowed", command.Options.Select(option => option.Name).ToArray()));
    }

    private Problem? Read(ImmutableDictionary<string, object>.Builder values, OptionSpec option, string written, BindingContext context)
    {
        return option.Kind switch
        {
            OptionKind.Text => Keep(WrittenText.ReadLine(option, written)),
            OptionKind.Paragraph => Keep(WrittenText.ReadParagraph(option, written)),
            OptionKind.Number => Keep(NumberReader.Read(option, written)),
            OptionKind.Item => Keep(NumberReader.ReadItem(option, written)),
            OptionKind.Date => Keep(DateReader.Read(written, context.Today)),
            OptionKind.DateRange => Keep(DateRangeReader.Read(written, context.Today)),
            OptionKind.Time => Keep(TimeReader.Read(written)),
            OptionKind.Moment => Keep(MomentReader.Read(written, context.Now, context.Zone, MomentReader.DayStart)),
            OptionKind.Repeat => Keep(RepeatReader.Read(written)),
            OptionKind.Member => Keep(MemberReader.ReadOne(written, context)),
            OptionKind.Members when choices.Find(option with { Choices = option.Words }, written) is { } word => Keep<string>(word),
            OptionKind.Members => Keep(MemberReader.ReadSeveral(written, context)),
            OptionKind.Choice => Keep(choices.Read(option, written)),
            OptionKind.Url => Keep(UrlReader.Read(option, written)),
            OptionKind.Flag => Keep(FlagReader.Read(option, written)),
            _ => throw new InvalidOperationException($"No reader for {option.Kind}."),
        };

        Problem? Keep<T>(Result<T> result)
            where T : notnull
        {
            if (result.Problem is { } problem)
            {
                return problem;
            }

            values[option.Name] = result.Value;
            return null;
        }
    }
}
