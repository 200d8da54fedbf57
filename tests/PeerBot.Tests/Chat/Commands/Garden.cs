using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;

namespace PeerBot.Tests.Chat.Commands;

/// <summary>A small made-up catalogue with its texts, in which every kind of option occurs.</summary>
internal static class Garden
{
    private static readonly Dictionary<string, (string English, string Korean)> Texts = new(StringComparer.Ordinal)
    {
        ["group.garden"] = ("What grows", "자라는 것"),
        ["word.garden"] = ("garden", "정원"),
        ["group.garden.bed"] = ("The beds", "화단"),
        ["word.garden.bed"] = ("bed", "화단"),
        ["group.shed"] = ("Where the tools are", "연장이 있는 곳"),
        ["word.shed"] = ("shed", "창고"),
        ["command.garden.plant"] = ("Plant something", "무언가를 심어요"),
        ["word.garden.plant"] = ("plant", "심기"),
        ["aliases.garden.plant"] = ("sow", "파종, 모종"),
        ["command.garden.plant.what"] = ("What to plant", "심을 것"),
        ["command.garden.plant.kind"] = ("Tree or flower", "나무 또는 꽃"),
        ["command.garden.plant.secret"] = ("Tell nobody", "비밀로 하기"),
        ["command.garden.plant.due"] = ("Until when", "언제까지"),
        ["command.garden.list"] = ("Show what grows", "자라는 것을 보여요"),
        ["word.garden.list"] = ("list", "목록"),
        ["command.garden.list.from"] = ("First day", "첫날"),
        ["command.garden.list.to"] = ("Last day", "마지막 날"),
        ["command.garden.swap"] = ("Swap two gardeners", "두 사람을 바꿔요"),
        ["word.garden.swap"] = ("swap", "교환"),
        ["command.garden.swap.a"] = ("One", "한 사람"),
        ["command.garden.swap.b"] = ("The other", "다른 사람"),
        ["command.garden.set"] = ("Say who gardens", "담당을 정해요"),
        ["word.garden.set"] = ("set", "지정"),
        ["command.garden.set.who"] = ("Who gardens", "담당"),
        ["command.garden.set.due"] = ("On which day", "어느 날"),
        ["command.garden.water"] = ("Water a plot", "물을 줘요"),
        ["word.garden.water"] = ("water", "물주기"),
        ["command.garden.water.plot"] = ("The plot", "칸"),
        ["command.garden.water.minutes"] = ("How long", "몇 분"),
        ["command.garden.water.reason"] = ("Why", "이유"),
        ["command.garden.label"] = ("Label a plant", "이름표를 달아요"),
        ["word.garden.label"] = ("label", "이름표"),
        ["command.garden.label.title"] = ("What it says", "적을 말"),
        ["command.garden.label.url"] = ("Where to read on", "더 읽을 곳"),
        ["command.garden.bed.add"] = ("Add a bed", "화단을 더해요"),
        ["word.garden.bed.add"] = ("add", "추가"),
        ["command.garden.bed.add.who"] = ("Who tends it", "가꾸는 사람"),
        ["command.shed.who"] = ("Who has the key", "누가 열쇠를 가졌는지"),
        ["word.shed.who"] = ("who", "누구"),
        ["command.shed.who.due"] = ("On which day", "어느 날"),
        ["command.shed.open"] = ("Open the shed", "창고를 열어요"),
        ["word.shed.open"] = ("open", "열기"),
        ["command.shed.open.time"] = ("When", "언제"),
        ["command.shed.call"] = ("Call somebody to the shed", "창고로 불러요"),
        ["word.shed.call"] = ("call", "호출"),
        ["command.shed.call.what"] = ("What for", "할 일"),
        ["command.shed.call.when"] = ("When", "언제"),
        ["command.shed.call.repeat"] = ("How often", "얼마나 자주"),
        ["option.what.name"] = ("what", "무엇"),
        ["option.secret.name"] = ("secret", "비밀"),
        ["option.due.name"] = ("due", "기한"),
        ["option.plot.name"] = ("plot", "칸"),
        ["option.who.name"] = ("who", "누구"),
        ["choice.tree"] = ("tree", "나무"),
        ["choice.flower"] = ("flower", "꽃"),
    };

    public static Phrasebook Phrasebook { get; } = With([]);

    public static Catalogue Catalogue { get; } = new(
    [
        Command("garden plant", "/garden plant an old oak due:friday",
            new OptionSpec("what", OptionKind.Paragraph, IsRequired: true),
            new OptionSpec("kind", OptionKind.Choice) { Choices = ["tree", "flower"] },
            new OptionSpec("secret", OptionKind.Flag),
            new OptionSpec("due", OptionKind.Date)) with { IsGroupDefault = true },
        Command("garden list", "/garden list monday", new OptionSpec("from", OptionKind.Date), new OptionSpec("to", OptionKind.Date)),
        Command("garden swap", "/garden swap @Ada @Bo",
            new OptionSpec("a", OptionKind.Member, IsRequired: true), new OptionSpec("b", OptionKind.Member, IsRequired: true)),
        Command("garden set", "/garden set @Ada friday",
            new OptionSpec("who", OptionKind.Member, IsRequired: true), new OptionSpec("due", OptionKind.Date)),
        Command("garden water", "/garden water #3 10 too dry",
            new OptionSpec("plot", OptionKind.Item, IsRequired: true) { Item = ItemKind.Task },
            new OptionSpec("minutes", OptionKind.Number),
            new OptionSpec("reason", OptionKind.Text)),
        Command("garden label", "/garden label Old oak https://example.org/oak",
            new OptionSpec("title", OptionKind.Text, IsRequired: true), new OptionSpec("url", OptionKind.Url)),
        Command("garden bed add", "/garden bed add @Ada @Bo", new OptionSpec("who", OptionKind.Members, IsRequired: true)),
        Command("shed who", "/shed who tomorrow", new OptionSpec("due", OptionKind.Date)) with { IsGroupDefault = true },
        Command("shed open", "/shed open 16:00", new OptionSpec("time", OptionKind.Time)),
        Command("shed call", "/shed call sharpen the saw tomorrow 16:00 weekly",
            new OptionSpec("what", OptionKind.Text, IsRequired: true),
            new OptionSpec("when", OptionKind.Moment, IsRequired: true),
            new OptionSpec("repeat", OptionKind.Repeat)) with { TakesFreeWords = true },
    ]);

    public static CommandText CommandText { get; } = new(Catalogue, Phrasebook);

    /// <summary>The texts with some changed; an empty text is left out.</summary>
    public static Phrasebook With(Dictionary<string, (string English, string Korean)> changes) => new(language => Texts
        .Where(text => !changes.ContainsKey(text.Key))
        .Concat(changes)
        .Select(text => (text.Key, Text: language == Language.English ? text.Value.English : text.Value.Korean))
        .Where(text => text.Text.Length > 0)
        .ToDictionary(text => text.Key, text => text.Text));

    public static CommandSpec Command(string path, string example, params ImmutableArray<OptionSpec> options) =>
        new(path, typeof(Garden), example, options);
}
