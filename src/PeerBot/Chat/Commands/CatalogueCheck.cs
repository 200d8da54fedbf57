using PeerBot.Chat.Commands.Rules;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands;

/// <summary>
/// Refuses a catalogue that a platform could not show or a member could not type, when the program starts rather than when
/// the first command is used.
/// </summary>
public static class CatalogueCheck
{
    /// <exception cref="InvalidOperationException">Rules are broken; the message lists every one.</exception>
    public static void Run(Catalogue catalogue, Phrasebook phrasebook)
    {
        string[] broken = [.. Broken(catalogue, phrasebook)];
        if (broken.Length > 0)
        {
            throw new InvalidOperationException(
                $"The commands break {broken.Length} rules:{Environment.NewLine}{string.Join(Environment.NewLine, broken)}");
        }
    }

    /// <returns>One line for each rule that is broken, naming the command. Without a sound tree nothing else can be judged.</returns>
    public static IEnumerable<string> Broken(Catalogue catalogue, Phrasebook phrasebook)
    {
        string[] paths = [.. PathRules.Broken(catalogue)];
        return paths.Length > 0
            ? paths
            :
            [
                .. OptionRules.Broken(catalogue),
                .. new TextRules(phrasebook).Broken(catalogue),
                .. new NameRules(phrasebook).Broken(catalogue),
                .. new ExampleRules(catalogue, phrasebook).Broken(),
                .. new SizeRules(phrasebook).Broken(catalogue),
            ];
    }
}
