using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Minutes.Markup;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Personal;

/// <summary>Writes what is held about a person as Markdown in their language. What people wrote stays text.</summary>
internal sealed class PersonalPage(Phrasebook phrasebook, Wording wording)
{
    /// <summary>Fields that hold what people wrote at length.</summary>
    private static readonly ImmutableHashSet<string> Texts = ["text", "to", "learned", "retrospective", "preparation", "materials"];

    /// <summary>Fields that hold one of a few words of ours.</summary>
    private static readonly ImmutableHashSet<string> Words = ["as", "kind", "type", "state", "outcome", "attendance", "role", "change", "repeat"];

    public ImmutableArray<byte> Write(PersonOfTeam person, DateTimeOffset now, IReadOnlyList<PersonalSection> sections, Language language)
    {
        StringBuilder page = new();
        page.Append("# ").Append(Literal(Say(Phrase.Of("mydata.page", ("team", person.Context.Team.Name)), language))).Append("\n\n");
        page.Append(Say(Phrase.Of("mydata.page-about", ("at", now.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))), language)).Append('\n');
        foreach (PersonalSection section in sections)
        {
            string title = phrasebook[language, $"mydata.section.{section.Name}"];
            page.Append(CultureInfo.InvariantCulture, $"\n## {title} ({section.Entries.Count})\n");
            foreach (PersonalEntry entry in section.Entries)
            {
                Append(page, entry, language);
            }
        }

        return [.. Encoding.UTF8.GetBytes(page.ToString())];
    }

    private void Append(StringBuilder page, PersonalEntry entry, Language language)
    {
        (string Name, string Value)[] fields =
            [.. entry.Fields.Where(field => field.Value is not null).Select(field => (field.Key, Convert.ToString(field.Value, CultureInfo.InvariantCulture)!))];
        page.Append("\n- ").AppendJoin(" · ", fields.Where(field => !Texts.Contains(field.Name)).Select(field => Short(field.Name, field.Value, language))).Append('\n');
        foreach ((string name, string text) in fields.Where(field => Texts.Contains(field.Name)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n  {Label(name, language)}:\n\n");
            foreach (string line in SafeMarkdown.Blocks(text, MarkdownFlavour.CommonMark).Lines)
            {
                page.Append(("  > " + line).TrimEnd()).Append('\n');
            }
        }
    }

    private string Short(string name, string value, Language language) => name switch
    {
        "number" => "#" + value,
        _ when Words.Contains(name) && phrasebook.Find(language, $"mydata.word.{value}") is { } word => $"{Label(name, language)}: {word}",
        _ => $"{Label(name, language)}: {Literal(value)}",
    };

    private string Label(string name, Language language) => phrasebook[language, $"mydata.field.{name}"];

    private string Say(Phrase phrase, Language language) => wording.SayPlainly(phrase, language);

    private static string Literal(string text) => SafeMarkdown.Literal(text, MarkdownFlavour.CommonMark);
}
