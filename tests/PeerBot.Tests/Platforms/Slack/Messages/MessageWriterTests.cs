using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Messages;

/// <summary>Whatever is said, Slack takes it: within its limits, whole, and never as markup.</summary>
public sealed class MessageWriterTests
{
    private static readonly string Everything = string.Join('\n', Enumerable.Range(0, 400).Select(number => $"{number}: 👩‍👩‍👧‍👦 한국어 <!channel> & *not bold* _nor this_ :smile: <@U1>"));

    private readonly ButtonValues values;
    private readonly MessageWriter writer;

    public MessageWriterTests()
    {
        PeerBot.Chat.Texts.Phrasebook phrasebook = new();
        values = new ButtonValues(
            new CommandText(new Catalogue(PeerBot.Hosting.FeatureCatalogue.All), phrasebook), new Remembered(), new Drafts(TimeProvider.System));
        writer = new MessageWriter(new PeerBot.Chat.Texts.Wording(phrasebook, TimeProvider.System), phrasebook, values);
    }

    [Fact]
    public async Task Long_text_goes_on_in_further_messages_and_loses_nothing()
    {
        JsonObject[] parts = await WriteAsync(new Message { Title = Phrase.Of("help.title"), Body = [new Quote(Everything)] });

        string quoted = string.Join('\n', parts.Select(part => SlackWords.Of(part)).SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]));
        Assert.Equal(Everything, quoted);
        Assert.True(parts.Length > 3);
        AssertTaken(parts);
    }

    [Fact]
    public async Task Code_block_that_is_long_is_a_code_block_in_each_message()
    {
        string code = string.Join('\n', Enumerable.Range(0, 600).Select(number => $"line {number} < {number + 1}"));

        JsonObject[] parts = await WriteAsync(new Message { Body = [new Preformatted(code)] });

        Assert.All(parts, part => Assert.Equal("rich_text_preformatted", part["blocks"]![0]!["elements"]![0]!["type"]!.ToString()));
        Assert.Equal(code, string.Join('\n', parts.Select(SlackWords.Of)));
        AssertTaken(parts);
    }

    [Fact]
    public async Task Letter_is_never_cut()
    {
        string family = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 2_000));

        JsonObject[] parts = await WriteAsync(new Message { Body = [new Quote(family)] });

        Assert.All(parts, part => Assert.Equal(0, SlackWords.Of(part)[2..].Length % "👩‍👩‍👧‍👦".Length));
        AssertTaken(parts);
    }

    [Fact]
    public async Task Card_that_is_edited_in_place_is_one_message_however_much_there_is_to_say()
    {
        Message card = new()
        {
            LiveKey = "session:1",
            Title = Phrase.Of("help.title"),
            Body = [.. Enumerable.Repeat<Block>(new Quote(Everything), 60)],
            Buttons = [.. Enumerable.Range(0, 30).Select(number => new Button(Phrase.Of("help.title"), CommandCall.Of("question drop", ("id", $"{number}"))))],
        };

        JsonObject part = Assert.Single(await WriteAsync(card));

        Assert.EndsWith("]", SlackWords.Of(part), StringComparison.Ordinal);
        AssertTaken([part]);
    }

    [Fact]
    public async Task What_people_write_is_never_markup_in_the_line_for_notifications()
    {
        JsonObject part = Assert.Single(await WriteAsync(new Message { Body = [new Quote("<!channel> & <@U1>")] }));

        Assert.Equal("> &lt;!channel&gt; &amp; &lt;@U1&gt;", part["text"]!.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(9_000)]
    public async Task Call_comes_back_from_a_button_as_it_was_however_long_it_is(int length)
    {
        CommandCall call = CommandCall.Of("question answer", ("id", "7"), ("text", "a \"quoted\" text: with /marks\nand lines, 한국어 too" + new string('x', length)));

        JsonObject part = Assert.Single(await WriteAsync(new Message { Body = [new Quote("?")], Buttons = [new Button(Phrase.Of("help.title"), call)] }));
        string value = BlockRules.All(part["blocks"]).First(block => block["type"]?.ToString() == "button")["value"]!.ToString();
        CommandCall? read = await values.ReadAsync(value, CancellationToken.None);

        Assert.Equal(CommandText.Write(call), CommandText.Write(read!));
        AssertTaken([part]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("knobody")]
    [InlineData("dnobody")]
    [InlineData("/rm -rf")]
    [InlineData("x")]
    public async Task What_is_not_ours_is_no_call(string value) => Assert.Null(await values.ReadAsync(value, CancellationToken.None));

    private async Task<JsonObject[]> WriteAsync(Message message)
    {
        ImmutableArray<SlackMessage> parts = await writer.WriteAsync(message, Language.Korean, CancellationToken.None);
        return [.. parts.Select(part => (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(part, PostJson.Default.SlackMessage))!)];
    }

    private static void AssertTaken(JsonObject[] parts)
    {
        foreach (JsonObject part in parts)
        {
            FakeMessages.Check(part);
            Assert.InRange(part["text"]!.ToString().Length, 1, 3_900);
            Assert.InRange(Encoding.UTF8.GetByteCount(part.ToJsonString()), 1, 100_000);
        }
    }
}
