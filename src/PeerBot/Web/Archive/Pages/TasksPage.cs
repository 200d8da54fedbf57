using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Archive.Pages;

/// <summary>What is to be done, and what was.</summary>
internal static class TasksPage
{
    public static Html Write(ArchiveWords words, TeamContext team, IReadOnlyList<TeamTask> tasks) => Html.Of($"""
        {Parts.Section(words["open-tasks"], List(words, team, tasks.Where(task => task.State == TaskState.Open), words["no-tasks"]))}
        {Parts.Section(words["done-tasks"], List(words, team, tasks.Where(task => task.State == TaskState.Done).OrderByDescending(task => task.DoneOn), words["none-yet"]))}
        """);

    public static Html List(ArchiveWords words, TeamContext team, IEnumerable<TeamTask> tasks, string whenEmpty) => Parts.List(
        tasks.Select(task => Html.Of($"<span class=\"number\">#{task.Number}</span> {task.Text} {Owners(words, team, task.Owners)}{Due(words, task)}")),
        whenEmpty);

    private static Html Owners(ArchiveWords words, TeamContext team, Domain.Sequence<MemberId> owners) => owners.IsEmpty
        ? Html.None
        : Html.Of($"<span class=\"by\">{Parts.Members(words, team.Roster, owners)}</span> ");

    private static Html Due(ArchiveWords words, TeamTask task) => task switch
    {
        { DoneOn: { } done } => Html.Of($"<span class=\"by\">{words.Say("done-on", ("date", words.Day(done)))}</span>"),
        { Due: { } due } => Html.Of($"<span class=\"by\">{words.Say("due", ("date", words.Day(due)))}</span>"),
        _ => Html.None,
    };
}
