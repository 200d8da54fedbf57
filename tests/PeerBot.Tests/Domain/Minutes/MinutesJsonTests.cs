using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class MinutesJsonTests
{
    public static TheoryData<string> Texts => HostileTexts.All;

    [Fact]
    public void A_record_reads_back_as_it_was()
    {
        Assert.Equal(SampleDays.Korean, MinutesJson.Read(MinutesJson.Write(SampleDays.Korean)).Value);
        Assert.Equal(SampleDays.English, MinutesJson.Read(MinutesJson.Write(SampleDays.English)).Value);
        Assert.Equal(SampleDays.Empty, MinutesJson.Read(MinutesJson.Write(SampleDays.Empty)).Value);
        Assert.NotEqual(SampleDays.Korean, SampleDays.Korean with { Sessions = [] });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_record_of_hostile_texts_reads_back_as_it_was(string text)
    {
        string noHalves = text.Replace("\uD800", "", StringComparison.Ordinal).Replace("\uDC00", "", StringComparison.Ordinal);
        DayRecord day = HostileTexts.Everywhere(noHalves);

        Assert.Equal(day, MinutesJson.Read(MinutesJson.Write(day)).Value);
    }

    [Fact]
    public void Korean_stays_readable() =>
        Assert.Contains("\"team\": \"가람모임\"", MinutesJson.Write(SampleDays.Korean), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"format": "something-else", "version": 1, "day": {"team": "a", "date": "2021-08-06", "language": "ko"}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": null}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"date": "2021-08-06", "language": "ko"}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"team": null, "date": "2021-08-06", "language": "ko"}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"team": "a", "date": "soon", "language": "ko"}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"team": "a", "date": "2021-08-06", "language": "ko", "weather": "rain"}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"team": "a", "date": "2021-08-06", "language": "ko", "sessions": [null]}}""")]
    [InlineData("""{"format": "peerbot-minutes", "version": 1, "day": {"team": "a", "date": "2021-08-06", "language": "ko", "sessions": [{"type": 7}]}}""")]
    public void What_is_no_record_is_refused_in_a_sentence(string json) =>
        Assert.Equal(Problem.Invalid("minutes.problem.unreadable").Sentence.Key, MinutesJson.Read(json).Problem?.Sentence.Key);

    [Fact]
    public void A_record_of_a_later_version_is_refused_by_its_number()
    {
        Phrase? sentence = MinutesJson.Read("""{"format": "peerbot-minutes", "version": 2, "day": {"shape": "unknown"}}""").Problem?.Sentence;

        Assert.Equal("minutes.problem.version", sentence?.Key);
        Assert.Equal(2, sentence?.Arguments[0].Value);
    }

    [Fact]
    public void What_may_be_left_out_is_what_the_record_can_do_without()
    {
        DayRecord day = MinutesJson.Read(
            """{"format": "peerbot-minutes", "version": 1, "day": {"team": "a", "date": "2021-08-06", "language": "ko", "sessions": [{}]}}""").Value;

        Assert.Equal(new SessionRecord(), Assert.Single(day.Sessions));
    }

    /// <summary>The published description; a change of the record that it does not tell is found here.</summary>
    [Fact]
    public void The_schema_in_the_documentation_is_that_of_the_record()
    {
        JsonObject schema = Described(typeof(MinutesDocument)).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Minutes of one day as PeerBot exports and imports them, version 1");
        schema["properties"]!["format"] = new JsonObject { ["const"] = MinutesJson.Format };
        schema["properties"]!["version"] = new JsonObject { ["const"] = MinutesJson.Version };

        Snapshot.Match(schema.ToJsonString(MinutesJson.Options) + "\n", "../../../../../docs/minutes.schema.json");
    }

    private static JsonNode Described(Type type) => MinutesJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = static (context, node) => context.TypeInfo.Type is { IsGenericType: true } list
            && list.GetGenericTypeDefinition() == typeof(Sequence<>)
                ? new JsonObject { ["type"] = "array", ["items"] = Described(list.GetGenericArguments()[0]) }
                : node,
    });
}
