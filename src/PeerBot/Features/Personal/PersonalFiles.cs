using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>Writes everything that is held about a person as two files: one for programs, one to be read.</summary>
internal sealed class PersonalFiles(IEnumerable<IPersonalRecords> records, PersonalPage page)
{
    /// <summary>Of the JSON file; raised when a section or field is renamed or goes away. docs/privacy.md describes it.</summary>
    public const string Schema = "peerbot-mydata/1";

    // Indented for people; Korean stands as Korean, for the file is never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ImmutableArray<FileAttachment>> WriteAsync(
        Work work, PersonOfTeam person, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        List<PersonalSection> sections = [];
        foreach (IPersonalRecords record in records)
        {
            sections.AddRange(await record.ExportAsync(work, person, cancellationToken));
        }

        return
        [
            new FileAttachment("mydata.json", "application/json", Json(person, now, sections)),
            new FileAttachment("mydata.md", "text/markdown", page.Write(person, now, sections, language)),
        ];
    }

    private static ImmutableArray<byte> Json(PersonOfTeam person, DateTimeOffset now, List<PersonalSection> sections)
    {
        using MemoryStream file = new();
        using (Utf8JsonWriter json = new(file, Readable))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("exportedAt", now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteStartObject("team");
            json.WriteString("name", person.Context.Team.Name);
            json.WriteString("platform", person.Context.Place.Platform);
            json.WriteString("place", person.Context.Place.Id);
            json.WriteEndObject();
            foreach (PersonalSection section in sections)
            {
                json.WriteStartArray(section.Name);
                section.Entries.ToList().ForEach(entry => Write(json, entry));
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return [.. file.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, PersonalEntry entry)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in entry.Fields)
        {
            switch (value)
            {
                case null:
                    json.WriteNull(name);
                    break;
                case long number:
                    json.WriteNumber(name, number);
                    break;
                default:
                    json.WriteString(name, (string)value);
                    break;
            }
        }

        json.WriteEndObject();
    }
}
