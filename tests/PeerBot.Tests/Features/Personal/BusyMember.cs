using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams.Mirrors;
using PeerBot.Platforms.Local;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary>A member of the usual team who did everything that a member can do, in words that nobody else uses.</summary>
internal sealed class BusyMember
{
    public const string Name = "Zofia";
    public const string Alias = "Zosieńka";
    public const string UserId = "account-of-zofia";

    /// <summary>Who the member is where the team lives besides.</summary>
    public const string ElsewhereId = "U0ZOFIA";

    private BusyMember(PeerBotHost host) => Voice = new Voice(host, new Person(UserId, Name), PeerBotHost.Channel, Language.English);

    public Voice Voice { get; }

    /// <summary>What the member wrote where the team reads it.</summary>
    public static string[] Texts { get; } =
    [
        "Zebrafish swim in agendas", "Zucchini belongs to comments", "Zinnias are questioned", "Zeppelins are answered", "Zithers are noted",
    ];

    /// <summary>What is the member's alone, or told the team a reason.</summary>
    public static string[] Secrets { get; } =
        ["Zealous learning", "Zestful looking back", "Zoonosis keeps me home", "Zipped off early", "Zap me in time", "Zany line of chat"];

    /// <summary>On Monday a session is open, with something of everybody in it; on Tuesday the member wrote into the planned one.</summary>
    public static async Task<BusyMember> InAsync(PeerBotHost host)
    {
        BusyMember member = new(host);
        await member.DoAsync("peerbot member join", ("name", Name));
        await Say(host, "하늘", "peerbot member rename", ("user", Name), ("alias", Alias));
        await member.DoAsync("moderator next", ("reason", "Zipped off early"));
        await member.DoAsync("peerbot member away", ("from", "2026-08-20"), ("until", "2026-08-21"));
        await Say(host, "하늘", "session open", ("moderator", Name));
        await member.DoAsync("attend late", ("minutes", "15"), ("reason", "Zoonosis keeps me home"));
        await member.DoAsync("agenda add", ("text", "Zebrafish swim in agendas"));
        await Say(host, "Bo", "agenda add", ("text", "Bo would like a break"));
        await member.DoAsync("agenda comment", ("id", "2"), ("text", "Zucchini belongs to comments"));
        await member.DoAsync("question ask", ("text", "Zinnias are questioned"));
        await Say(host, "Bo", "question ask", ("text", "Bo wonders about batches"));
        await Say(host, "Bo", "question answer", ("id", "1"), ("text", "Bo knows about flowers"));
        await member.DoAsync("question answer", ("id", "2"), ("text", "Zeppelins are answered"));
        await member.DoAsync("question vote", ("id", "2"));
        await member.DoAsync("question ask", ("text", "Whose is this anonymous one"), ("anonymous", "yes"));
        await member.DoAsync("paper add", ("title", "Attention is a paper"), ("presenter", Name), ("date", "2026-08-05"));
        await member.DoAsync("task add", ("text", "Water the servers"), ("owner", Name));
        await member.DoAsync("minutes note", ("text", "Zithers are noted"));
        await member.DoAsync("minutes note", ("text", "Zealous learning"), ("section", "learned"));
        await member.DoAsync("minutes note", ("text", "Zestful looking back"), ("section", "retrospective"));
        await member.DoAsync("remind add", ("text", "Zap me in time"), ("when", "tomorrow 10:00"));
        await member.DoAsync("peerbot web");
        await host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
            async (work, token) =>
            {
                TeamContext team = (await host.App.Services.GetRequiredService<ITeamDirectory>().FindAsync(work, PeerBotHost.Channel, token))!;
                Member known = team.Roster.Find(Name)!;
                await AccountStore.SaveAsync(work, team, known, new Account("slack", ElsewhereId), token);
                await CodeStore.AddAsync(
                    work, CodePurpose.Account, OneTimeCode.New(), new GivenCode(team.Team.Id, known.Id, "local"), PeerBotHost.Monday, token);
                return true;
            },
            CancellationToken.None);
        await host.App.Services.GetRequiredService<LocalChat>().SayAsync(
            "line-1", PeerBotHost.Channel, member.Voice.Person, "Zany line of chat", Language.English, CancellationToken.None);
        return member;
    }

    /// <summary>The member has their data deleted.</summary>
    public async Task<Heard> DeleteAsync() =>
        await Voice.RunAsync(Guid.NewGuid().ToString(), (await Voice.RunAsync("peerbot mydata delete")).Button("Delete my data"));

    /// <summary>The files of the member's export, as text.</summary>
    public async Task<(string Json, string Page)> ExportAsync(Language language = Language.English)
    {
        Heard heard = await (Voice with { Language = language }).RunAsync("peerbot mydata export");
        FileAttachment[] files = [.. heard.Answer.Reply.Private!.Files];
        Assert.Equal(["mydata.json", "mydata.md"], files.Select(file => file.Name));
        return (Text(files[0]), Text(files[1]));
    }

    private static string Text(FileAttachment file) => System.Text.Encoding.UTF8.GetString([.. file.Content]);

    private Task DoAsync(string path, params (string Name, string Value)[] options) => Do(Voice, path, options);

    private static Task Say(PeerBotHost host, string name, string path, params (string Name, string Value)[] options) =>
        Do(host.As(name), path, options);

    private static async Task Do(Voice voice, string path, (string Name, string Value)[] options)
    {
        Heard heard = await voice.RunAsync(path, options);
        Assert.False(heard.IsRefused, $"{path}: {heard.Private}");
    }
}
