using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Chat.Messages;

public sealed class KeptMessageTests
{
    private static readonly Member Ada = new(new MemberId(7), "Ada", "A", "ada", new DateOnly(2026, 8, 3), null, true);

    public static TheoryData<object> Arguments =>
    [
        "하늘 *says* <@1>",
        42,
        new DateOnly(2026, 8, 3),
        new TimeOnly(16, 30),
        new DateTimeOffset(2026, 8, 3, 7, 0, 0, TimeSpan.Zero),
        Ada,
        new Ping(Ada),
        new Uri("https://example.org/a?b=c"),
    ];

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Whatever_a_phrase_holds_comes_back(object argument)
    {
        Message kept = KeptMessage.Read(KeptMessage.Write(Message.Say("question.asked", ("it", argument))));

        Paragraph paragraph = Assert.IsType<Paragraph>(Assert.Single(kept.Body));
        Assert.Equal("question.asked", paragraph.Text.Key);
        Assert.Equal(argument, Assert.Single(paragraph.Text.Arguments).Value);
    }

    [Fact]
    public void Lists_and_phrases_within_phrases_come_back()
    {
        Phrase inner = Phrase.Of("team.list", ("members", new[] { Ada }));

        Message kept = KeptMessage.Read(KeptMessage.Write(Message.Say("question.asked", ("them", new object[] { inner, "Bo" }))));

        object[] them = (object[])Assert.IsType<Paragraph>(kept.Body[0]).Text.Arguments[0].Value;
        Phrase phrase = Assert.IsType<Phrase>(them[0]);
        Assert.Equal(Ada, ((object[])phrase.Arguments[0].Value)[0]);
        Assert.Equal("Bo", them[1]);
    }

    [Fact]
    public void Every_kind_of_block_button_and_file_comes_back()
    {
        Phrase phrase = Phrase.Of("team.list");
        Message message = new()
        {
            Title = phrase,
            Tone = Tone.Good,
            Body =
            [
                new Heading(phrase), new Bullets([phrase]), new Facts([new Fact(phrase, phrase)]), new Quote("As it *is*"), new Preformatted("a  b"),
            ],
            Buttons = [new Button(phrase, CommandCall.Of("question answer", ("id", "1")), ButtonStyle.Danger)],
            Files = [new FileAttachment("a.md", "text/markdown", [1, 2, 255])],
            LiveKey = "session:1",
        };

        Message kept = KeptMessage.Read(KeptMessage.Write(message));

        Assert.Equal(message.Body.Select(block => block.GetType()), kept.Body.Select(block => block.GetType()));
        Assert.Equal("As it *is*", kept.Body.OfType<Quote>().Single().Text);
        Assert.Equal("1", kept.Buttons.Single().Call.Options["id"]);
        Assert.Equal((byte[])[1, 2, 255], kept.Files.Single().Content.ToArray());
        Assert.Equal((message.Tone, message.LiveKey, ButtonStyle.Danger), (kept.Tone, kept.LiveKey, kept.Buttons.Single().Style));
    }
}
