namespace PeerBot.Tests.Acceptance;

/// <summary>What the people of a team in Berlin say in a year, besides meeting on Mondays and Thursdays.</summary>
internal static class YearOfATeam
{
    public const string Zone = "Europe/Berlin";

    public static readonly DateOnly First = new(2026, 8, 3);

    public static readonly DateOnly Last = new(2027, 8, 1);

    /// <summary>In the order of time, by the clock in Berlin.</summary>
    public static IReadOnlyList<Said> Script { get; } =
    [
        .. Beginning(), .. Papers(), .. Tasks(), .. Days(), .. Breaks(),
    ];

    private static IEnumerable<Said> Beginning() =>
    [
        new("2026-08-03 09:00", "Ada", "peerbot setup", ("name", "Owls"), ("days", "mon, thu"), ("time", "16:00"), ("timezone", Zone), ("members", "Bo, Chi, Dan"), ("language", "en")),
        .. new[] { "Bo", "Chi", "Dan" }.Select(name => new Said("2026-08-03 09:00", name, "peerbot member join", ("name", name))),
        new("2026-08-03 09:01", "Ada", "peerbot reminders", ("kind", "start"), ("state", "on")),
        new("2026-08-03 09:02", "Ada", "peerbot reminders", ("kind", "paper-hour"), ("state", "on")),
        new("2026-08-03 09:03", "Ada", "remind add", ("text", "The clock jumps tonight"), ("when", "2026-10-25 02:30")),
        new("2026-08-03 09:04", "Ada", "remind add", ("text", "The clock jumped just now"), ("when", "2027-03-28 02:30")),
    ];

    /// <summary>One on the day after the clock jumps, one in a week that moves, one on a day that is cancelled.</summary>
    private static IEnumerable<Said> Papers() =>
    [
        new("2026-08-06 16:10", "Dan", "paper add", ("title", "LeNet"), ("presenter", "Dan"), ("date", "2026-08-20")),
        new("2026-08-20 16:40", "Dan", "paper done", ("id", "1")),
        new("2026-10-12 16:10", "Bo", "paper add", ("title", "ResNet"), ("presenter", "Bo"), ("date", "2026-10-26"), ("url", "https://arxiv.org/abs/1512.03385")),
        new("2026-10-26 16:40", "Bo", "paper done", ("id", "2")),
        new("2026-11-05 16:10", "Chi", "paper add", ("title", "BERT"), ("presenter", "Chi"), ("date", "2026-11-19")),
        new("2026-11-20 16:40", "Chi", "paper done", ("id", "3")),
        new("2027-01-25 16:10", "Ada", "paper add", ("title", "CLIP"), ("presenter", "Ada"), ("date", "2027-02-11")),
        new("2027-02-15 16:40", "Ada", "paper done", ("id", "4")),
        new("2027-05-20 16:10", "Ada", "paper add", ("title", "SAM"), ("date", "2027-06-03")),
        new("2027-06-02 12:00", "Ada", "paper drop", ("id", "5")),
    ];

    private static IEnumerable<Said> Tasks() =>
    [
        new("2026-08-24 16:20", "Ada", "task add", ("text", "Book a room"), ("owner", "Bo"), ("due", "2026-09-01")),
        new("2026-08-24 16:21", "Ada", "task add", ("text", "Collect the slides"), ("owner", "Dan"), ("due", "2026-09-01")),
        new("2026-08-31 10:00", "Ada", "task move", ("id", "2"), ("due", "2026-09-03")),
        new("2026-09-02 10:00", "Ada", "task add", ("text", "Thank the guests"), ("owner", "Chi"), ("due", "2026-09-04")),
        new("2026-09-03 18:00", "Chi", "task done", ("id", "3")),
        new("2027-03-01 16:20", "Ada", "task add", ("text", "Change the clock on the wall"), ("due", "2027-03-28")),
    ];

    /// <summary>One day that somebody publishes, one with an item that has its time, and members who are away.</summary>
    private static IEnumerable<Said> Days() =>
    [
        new("2026-08-06 18:00", "Ada", "minutes publish"),
        new("2026-08-10 16:05", "Bo", "agenda add", ("text", "Begin at five"), ("minutes", "15")),
        new("2026-08-10 16:06", "Bo", "agenda start", ("id", "1")),
        new("2026-08-10 16:25", "Bo", "agenda decide", ("id", "1"), ("outcome", "rejected")),
        new("2026-09-10 12:00", "Bo", "peerbot member away", ("from", "2026-09-14"), ("until", "2026-09-25")),
        new("2027-05-03 12:00", "Chi", "peerbot member away", ("from", "2027-05-03"), ("until", "2027-05-16")),
        new("2027-07-05 12:00", "Ada", "peerbot reminders", ("kind", "opening"), ("before", "30")),
        new("2027-07-19 12:00", "Ada", "peerbot reminders", ("kind", "weekly"), ("state", "off")),
    ];

    /// <summary>A week that moves, holidays over three weeks and on the Monday after the clock jumps, and a day that is cancelled late.</summary>
    private static IEnumerable<Said> Breaks() =>
    [
        new("2026-11-12 12:00", "Ada", "session move", ("from", "2026-11-16"), ("to", "2026-11-17"), ("time", "10:00")),
        new("2026-11-12 12:01", "Ada", "session move", ("from", "2026-11-19"), ("to", "2026-11-20")),
        .. new[] { "2026-12-21", "2026-12-24", "2026-12-28", "2026-12-31", "2027-01-04", "2027-01-07" }
            .Select(date => new Said("2026-12-01 12:00", "Ada", "peerbot holiday add", ("date", date), ("name", "Winter break"))),
        new("2027-02-10 20:00", "Ada", "session cancel", ("date", "2027-02-11")),
        new("2027-03-01 12:00", "Ada", "peerbot holiday add", ("date", "2027-03-29"), ("name", "Easter Monday")),
    ];
}

/// <summary>A command that somebody gives at a moment.</summary>
/// <param name="At">By the clock on the team's wall, such as <c>2026-08-03 09:00</c>.</param>
internal sealed record Said(string At, string Who, string Path, params (string Name, string Value)[] Options);
