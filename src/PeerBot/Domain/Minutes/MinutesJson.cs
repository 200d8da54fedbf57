using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeerBot.Domain.Minutes;

/// <summary>
/// The record itself as JSON, and back. The document is <c>{"format": "peerbot-minutes", "version": 1, "day": {…}}</c>;
/// docs/minutes.schema.json describes it. Keys stand in the order of the record, what is unknown is left out, Korean stays
/// readable. A change that an older reader would misunderstand raises the version.
/// </summary>
public static class MinutesJson
{
    public const int Version = 1;
    public const string Format = "peerbot-minutes";

    internal static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(), // generated code would overwrite the defaults of what is left out
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the file is never put into a page unescaped
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions InOneLine = new(Options) { WriteIndented = false };

    public static string Write(DayRecord day) => Write(day, Options);

    /// <summary>The same document in one line, as files of JSON Lines have it.</summary>
    public static string WriteLine(DayRecord day) => Write(day, InOneLine);

    /// <returns>The record, or a problem when the text is no such document or of a later version.</returns>
    public static Result<DayRecord> Read(string json)
    {
        try
        {
            // The version decides how the rest is read, so it is looked at before.
            using JsonDocument document = JsonDocument.Parse(json);
            if (VersionOf(document.RootElement) is > Version and { } later)
            {
                return Problem.Invalid("minutes.problem.version", ("version", later));
            }

            MinutesDocument? read = document.Deserialize<MinutesDocument>(Options);
            return read is { Format: Format, Version: Version } ? read.Day : Problem.Invalid("minutes.problem.unreadable");
        }
        catch (JsonException)
        {
            return Problem.Invalid("minutes.problem.unreadable");
        }
    }

    private static string Write(DayRecord day, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(new MinutesDocument(Format, Version, day), options) + "\n";

    private static int? VersionOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("format", out JsonElement format) && format.ValueKind == JsonValueKind.String && format.ValueEquals(Format)
        && root.TryGetProperty("version", out JsonElement version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out int number)
            ? number
            : null;
}

/// <summary>The frame around the record that tells a reader what it has before it.</summary>
internal sealed record MinutesDocument(string Format, int Version, DayRecord Day);
