using PeerBot.Domain.Sessions;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;

namespace PeerBot.Web.Archive.Pages;

/// <summary>What comes next, and what waits.</summary>
internal static class HomePage
{
    private const int MostWaiting = 10;

    public static Html Write(ArchiveWords words, TeamContext team, HomeView home) => Html.Of($"""
        {Next(words, team, home)}
        {Parts.Section(words["waiting"], Waiting(words, team, home))}
        {Parts.Section(words["open-tasks"], TasksPage.List(words, team, home.Tasks, words["no-tasks"]))}
        {Parts.Section(words["turns"], Turns(words, team, home.Duties))}
        {Parts.Section(words["latest"], Latest(words, home.Latest))}
        {Parts.Section(words["members"], Html.Of($"<p>{Parts.Join(team.Roster.Present.Select(member => Parts.Member(words, member)))}</p>"))}
        """);

    private static Html Next(ArchiveWords words, TeamContext team, HomeView home)
    {
        if (home.Next is not { } meeting)
        {
            return Html.Of($"<p class=\"quiet\">{words["no-meeting"]}</p>");
        }

        string time = TimeZoneInfo.ConvertTime(meeting.StartsAt, team.Team.Schedule.Zone).ToString("HH:mm", null);
        Duty? duty = home.Duties.FirstOrDefault(planned => planned.Date == meeting.Date);
        return Html.Of($"""
            <section class="next"><h2>{words["next"]}</h2>
            <p class="big">{Parts.Day(words, meeting.Date)} <span>{time}</span></p>
            <dl>{Role(words, team, "moderator", duty?.Moderators ?? [])}{Role(words, team, "scribe", duty?.Scribes ?? [])}</dl></section>
            """);
    }

    private static Html Role(ArchiveWords words, TeamContext team, string key, Domain.Sequence<Domain.Teams.MemberId> members) => members.IsEmpty
        ? Html.None
        : Html.Of($"<div><dt>{words[key]}</dt><dd>{Parts.Members(words, team.Roster, members)}</dd></div>");

    private static Html Waiting(ArchiveWords words, TeamContext team, HomeView home) => Html.Of($"""
        {Parts.List(home.Waiting.TakeLast(MostWaiting).Reverse().Select(question => QuestionsPage.Line(words, team, question)), words["no-questions"])}
        {(home.Waiting.Count > MostWaiting ? Html.Of($"<p><a href=\"{words.Link("questions", ("state", "open"))}\">{words.Say("all-waiting", ("count", home.Waiting.Count))}</a></p>") : Html.None)}
        """);

    private static Html Turns(ArchiveWords words, TeamContext team, IReadOnlyList<Duty> duties) => Parts.List(
        duties.Select(duty => Html.Of($"{Parts.Day(words, duty.Date)} <span class=\"by\">{Parts.Members(words, team.Roster, duty.Moderators)}</span>")),
        words["no-meeting"]);

    private static Html Latest(ArchiveWords words, IReadOnlyList<Session> sessions) => Parts.List(
        sessions.Select(session => session.Date).Distinct().Reverse().Take(5)
            .Select(date => Html.Of($"<a href=\"{words.Session(date)}\">{Parts.Day(words, date)}</a>")),
        words["no-sessions"]);
}
