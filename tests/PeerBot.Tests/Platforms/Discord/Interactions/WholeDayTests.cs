using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>The day of a Korean study group on Discord, as each of its people sees it.</summary>
public sealed class WholeDayTests
{
    private static readonly string[] Members = ["가람", "나래", "마루"];

    private FakeMessage card = null!;

    [Fact]
    public async Task Day_on_Discord_reads_as_reviewed()
    {
        await using DiscordHost host = await DiscordHost.StartAsync(now: DayInTheLife.Friday.AddMinutes(15));
        Transcript told = new(host, "ko");

        await SetUpAsync(told);
        await MeetAsync(host, told);
        await AskAsync(host, told);
        await CloseAsync(host, told);

        Assert.Empty(host.Discord.Complaints.All);
        Snapshot.Match(told.ToString(), "day-on-discord.ko.txt");
    }

    private static async Task SetUpAsync(Transcript told)
    {
        await told.SlashAsync(
            "하늘", "peerbot setup",
            ("name", "물결"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", string.Join(", ", Members)), ("language", "ko"));
        foreach (string name in Members)
        {
            await told.SlashAsync(name, "peerbot member join", ("name", name));
        }
    }

    private async Task MeetAsync(DiscordHost host, Transcript told)
    {
        FakeInteraction next = await told.SlashAsync("하늘", "moderator set", ("user", host.As("마루")));
        await told.PressAsync("하늘", next.Original!, "되돌리기");
        await told.SlashAsync("하늘", "moderator set", ("user", host.As("마루")));
        await told.SlashAsync("마루", "session open");
        await DiscordHost.UntilAsync(() => (card = host.Channel.Shown.FirstOrDefault(IsCard)!) is not null);
        told.Look(card, "The bot posts the card of the session");
        foreach (string name in Members.Append("하늘"))
        {
            await told.PressAsync(name, card, "출석");
        }

        await told.CompleteAsync("마루", "agenda add", "presenters", "가");
        await told.SlashAsync("가람", "agenda add", ("text", "논문 리뷰 진도 맞추기"));
        await told.SlashAsync("마루", "agenda decide", ("id", "1"), ("outcome", "accepted"), ("text", "월요일에 기초부터 보기로 했어요."));
    }

    private static async Task AskAsync(DiscordHost host, Transcript told)
    {
        FakeInteraction form = await told.SlashAsync("나래", "question ask");
        await told.SubmitAsync("나래", form, ("text", "역전파 식에 항이 왜 여러 개 나오나요?\n*모두* 필요한가요? @everyone"));
        await told.CompleteAsync("가람", "question answer", "id", "역");
        await told.SlashAsync("가람", "question answer", ("id", "1"), ("text", "길이만큼 곱해지기 때문이에요."));
        FakeMessage written = host.Discord.Messages.Write(host.As("가람").Member, "학습률은 어떻게 정하나요?");
        FakeInteraction save = await told.MenuAsync("하늘", "Save as question", written);
        await told.SubmitAsync("하늘", save);
        FakeInteraction give = await told.MenuAsync("하늘", "Give a task", host.As("나래").Member);
        await told.SubmitAsync("하늘", give, ("text", "역전파 정리해 오기"));
        await told.SlashAsync("나래", "question drop", ("id", "9"));
    }

    private async Task CloseAsync(DiscordHost host, Transcript told)
    {
        await DiscordHost.UntilAsync(() => FakeInteraction.TextOf(card).Contains("역전파 정리해 오기", StringComparison.Ordinal));
        told.Look(card, "Meanwhile the card has followed");
        await told.SlashAsync("마루", "session close");
        await told.SlashAsync("나래", "minutes note", ("section", "retrospective"), ("text", "목표부터 또렷하게 정하자."));
        await told.SlashAsync("나래", "minutes show");
        await told.SlashAsync("나래", "minutes export", ("date", "today"), ("mine", true));
        await told.SlashAsync("마루", "minutes publish");
        await told.SlashAsync("하늘", "moderator who");
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Count(IsCard) <= 1);
    }

    private static bool IsCard(FakeMessage message) => message.Body["components"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;
}
