using PeerBot.Chat.Commands.Values;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>Whether written words have the form of what an option holds. Whether they are right is the binder's question.</summary>
internal sealed class Readable(ChoiceReader choices)
{
    /// <summary>How many words the longest way to write a value of this kind has.</summary>
    public static int MostWords(OptionKind kind) => kind switch
    {
        OptionKind.Date => 4,
        OptionKind.DateRange => 9,
        OptionKind.Time or OptionKind.Choice => 3,
        OptionKind.Moment => MomentReader.MostWords,
        OptionKind.Repeat => RepeatReader.MostWords,
        OptionKind.Number => 2,
        _ => 1,
    };

    /// <summary>Names and texts can be any word, so no word can be told to be one.</summary>
    public static bool CanBeAnything(OptionKind kind) =>
        kind is OptionKind.Text or OptionKind.Paragraph or OptionKind.Member or OptionKind.Members;

    public bool As(OptionSpec option, string words) => option.Kind switch
    {
        OptionKind.Number => NumberReader.Read(option, words).Problem?.Sentence.Key != "option.no-number",
        OptionKind.Item => NumberReader.ReadItem(option, words).Problem is null,
        OptionKind.Date => DateReader.LooksLikeDate(words),
        OptionKind.DateRange => DateRangeReader.LooksLikeRange(words),
        OptionKind.Time => TimeReader.Find(words) is not null,
        OptionKind.Moment => MomentReader.LooksLikeMoment(words),
        OptionKind.Repeat => RepeatReader.Find(words) is not null,
        OptionKind.Choice => choices.Find(option, words) is not null,
        OptionKind.Url => UrlReader.IsUrl(words),
        OptionKind.Flag => FlagReader.Read(option, words).Problem is null,
        _ => false,
    };
}
