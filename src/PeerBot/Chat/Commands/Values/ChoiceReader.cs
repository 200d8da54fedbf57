using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads one of a few words, by the word itself or by what it is called in any language.</summary>
internal sealed class ChoiceReader(Phrasebook phrasebook)
{
    /// <returns>The word of the declaration.</returns>
    public Result<string> Read(OptionSpec option, string written) => Find(option, written) is { } word
        ? word
        : Problem.Invalid(
            "option.no-choice",
            ("option", option.Name),
            ("written", WrittenText.Excerpt(written)),
            ("choices", option.Choices.Select(choice => Phrase.Of(TextKey(choice))).ToArray()));

    public string? Find(OptionSpec option, string written)
    {
        string folded = Folded.Fold(written);
        return option.Choices.FirstOrDefault(word => Folded.Fold(word) == folded)
            ?? option.Choices.FirstOrDefault(word => IsCalled(word, folded));
    }

    public static string TextKey(string word) => "choice." + word;

    private bool IsCalled(string word, string folded) =>
        Enum.GetValues<Language>().Any(language =>
            phrasebook.Find(language, TextKey(word)) is { } name && Folded.Fold(name) == folded);
}
