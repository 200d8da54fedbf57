using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Commands;
using PeerBot.Domain;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting;

/// <summary>Lines as people really type them, read with the real commands.</summary>
public sealed class TypedLineTests
{
    [Theory]
    [InlineData("/question ask Why? anonymous", "/question ask text:\"Why?\" anonymous:yes")] // a forgotten colon must not show who asked
    [InlineData("/질문 왜 그런가요? 익명", "/question ask text:\"왜 그런가요?\" anonymous:yes")]
    [InlineData("/question ask \"who was anonymous\"", "/question ask text:\"who was anonymous\"")]
    [InlineData("/question ask is it anonymous or not?", "/question ask text:\"is it anonymous or not?\"")]
    public async Task Line_is_read_as_it_was_meant(string typed, string meant)
    {
        await using PeerBotHost host = PeerBotHost.Start();
        CommandText text = host.App.Services.GetRequiredService<CommandText>();

        Result<CommandCall> read = text.Parse(typed);

        Assert.Null(read.Problem);
        Assert.Equal(CommandText.Write(text.Parse(meant).Value), CommandText.Write(read.Value));
    }
}
