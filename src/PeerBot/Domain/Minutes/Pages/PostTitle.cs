namespace PeerBot.Domain.Minutes.Pages;

/// <summary>The title of a day's page, made from the team's pattern.</summary>
internal static class PostTitle
{
    public static string Of(DayRecord day, MinutesWords words) => MinutesWords.Fill(
        day.Post.Title,
        ("team", day.Team),
        ("date", MinutesWords.Iso(day.Date)),
        ("weekday", words.Weekdays[(int)day.Date.DayOfWeek]),
        ("day", day.Day is { } number ? Pen.Number(number) : "")).Trim();
}
