using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Hosting;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Tests.Platforms.Discord.Messages;

public sealed class CustomIdsTests
{
    private readonly CustomIds ids = new(new CommandText(new Catalogue(FeatureCatalogue.All), new Phrasebook()), new Remembered(), new Drafts(TimeProvider.System));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("a \"quoted\" text: with /marks\nand lines, 한국어 too")]
    public async Task Call_comes_back_as_it_was_however_long_it_is(string start)
    {
        foreach (int length in (int[])[0, 20, 60, 200, 4000])
        {
            CommandCall call = CommandCall.Of("question answer", ("id", "7"), ("text", start + new string('x', length)));

            string id = await ids.WriteAsync(call, 24, null, CancellationToken.None);
            CommandCall? read = await ids.ReadAsync(id, CancellationToken.None);

            Assert.InRange(id.Length, 1, CustomIds.Most);
            Assert.Equal(CommandText.Write(call), CommandText.Write(read!));
        }
    }

    [Theory]
    [InlineData("why@me/later")]
    [InlineData("a very long text, for which the id has no room, so that it is kept apart: a very long text, for which the id has no room")]
    public async Task Call_for_another_place_comes_back_with_it(string text)
    {
        CommandCall call = CommandCall.Of("question ask", ("text", text));

        string away = await ids.WriteAsync(call, 24, new Place("discord", "900000000000000003"), CancellationToken.None);
        string here = await ids.WriteAsync(call, 24, null, CancellationToken.None);

        Assert.InRange(away.Length, 1, CustomIds.Most);
        Assert.Equal(CommandText.Write(call), CommandText.Write((await ids.ReadAsync(away, CancellationToken.None))!));
        Assert.Equal(new Place("discord", "900000000000000003"), CustomIds.PlaceOf(away));
        Assert.Null(CustomIds.PlaceOf(here));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c0")]
    [InlineData("x0/question list")]
    [InlineData("c0/rm -rf")]
    [InlineData("k0/unknown")]
    public async Task What_is_not_ours_is_no_call(string id) => Assert.Null(await ids.ReadAsync(id, CancellationToken.None));
}
