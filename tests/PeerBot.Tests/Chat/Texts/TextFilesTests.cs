using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PeerBot.Chat;
using PeerBot.Chat.Texts;

namespace PeerBot.Tests.Chat.Texts;

/// <summary>What every text file owes to its twin in the other language, and to the code that speaks through it.</summary>
public sealed partial class TextFilesTests
{
    private static readonly Phrasebook Phrasebook = new();

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(Needed(Language.English), Needed(Language.Korean));

    [Fact]
    public void No_text_is_empty_and_every_text_can_be_parsed() => Assert.All(
        Enum.GetValues<Language>().SelectMany(language => Phrasebook.Keys(language).Select(key => Phrasebook[language, key])),
        text => Assert.NotEmpty(Template.Parse(text)));

    [Fact]
    public void A_text_has_the_same_places_in_both_languages() => Assert.All(
        Needed(Language.English).Intersect(Needed(Language.Korean)),
        key => Assert.True(
            Places(Language.English, key).SetEquals(Places(Language.Korean, key)),
            $"{key}: {string.Join(", ", Places(Language.English, key))} and {string.Join(", ", Places(Language.Korean, key))}"));

    [Fact]
    public void Every_sentence_that_the_code_says_is_written()
    {
        HashSet<string> keys = [.. Phrasebook.Keys(Language.English)];
        HashSet<string> begun = [.. keys.Select(Family)];

        // A part of the domain may exist before the feature that speaks for it: its whole family of texts is then still missing.
        string[] missing = [.. SaidInCode().Where(key => !keys.Contains(key) && begun.Contains(Family(key))).Distinct().Order(StringComparer.Ordinal)];

        Assert.True(missing.Length == 0, "No text for: " + string.Join(", ", missing));
    }

    [Fact]
    public void The_code_is_really_searched() => Assert.Contains("option.missing", SaidInCode());

    /// <summary>Further words for a command are a matter of each language.</summary>
    private static string[] Needed(Language language) =>
        [.. Phrasebook.Keys(language).Where(key => Family(key) != "aliases").Order(StringComparer.Ordinal)];

    private static ImmutableHashSet<string> Places(Language language, string key) =>
        [.. Template.Parse(Phrasebook[language, key]).SelectMany(Places)];

    /// <summary>A place that only chooses a particle is no place of its own: the other language may need no particle.</summary>
    private static IEnumerable<string> Places(TemplatePart part) => part switch
    {
        TemplatePart.Argument argument => [argument.Name],
        TemplatePart.Marked marked => marked.Parts.SelectMany(Places),
        _ => [],
    };

    private static string Family(string key) => key.Split('.')[0];

    private static IEnumerable<string> SaidInCode([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? root = new FileInfo(thisFile).Directory;
        while (root is not null && root.GetFiles("PeerBot.sln") is [])
        {
            root = root.Parent;
        }

        return Directory.EnumerateFiles(Path.Combine(root!.FullName, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Said().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value));
    }

    [GeneratedRegex(@"(?:Phrase\.Of|Problem\.\w+|Message\.Say)\(\s*""(?<key>[^""]+)""\s*[,)]")]
    private static partial Regex Said();
}
