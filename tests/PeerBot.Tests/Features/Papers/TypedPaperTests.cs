using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Papers;

/// <summary>Lines as members type them, in either language.</summary>
public sealed class TypedPaperTests
{
    [Theory]
    [InlineData("/paper add Attention Is All You Need https://arxiv.org/abs/1706.03762 date:friday presenter:moderator", "Paper P1 Attention Is All You Need is on the list for Fri 7 Aug. Presenter: 하늘")]
    [InlineData("/논문 추가 제목:\"LeNet 기초\" 발표자:모더레이터 날짜:금요일", "Paper P1 LeNet 기초 is on the list for Fri 7 Aug. Presenter: 하늘")]
    [InlineData("/논문 추가 ResNet 발표자:Bo, 가람 날짜:8/7", "Paper P1 ResNet is on the list for Fri 7 Aug. Presenter: Bo, 가람")]
    [InlineData("/task add Share the code owner:Dan, 가람 due:wednesday", "Task T1 Share the code: Dan, 가람, due Wed 5 Aug")]
    [InlineData("/할일 추가 논문 읽기 기한:수요일", "Task T1 논문 읽기: everybody, due Wed 5 Aug")]
    public async Task A_typed_line_does_what_it_says(string line, string said)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        CommandCall call = host.App.Services.GetRequiredService<CommandText>().Parse(line).Value;
        Heard heard = await host.As("Bo", Language.Korean).RunAsync("1", call);

        Assert.Equal(said, heard.Public);
    }
}
