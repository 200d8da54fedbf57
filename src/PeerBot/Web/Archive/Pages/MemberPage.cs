using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Statistics;

namespace PeerBot.Web.Archive.Pages;

/// <summary>One member: their turns, questions, papers and tasks.</summary>
internal static class MemberPage
{
    public static Html Write(ArchiveWords words, TeamContext team, Member member, HomeView home, IReadOnlyList<Question> questions, PlansView plans, TeamNumbers numbers) => Html.Of($"""
        <p class="quiet">{(member.LeftOn is { } left ? words.Say("left", ("date", words.Day(left))) : words.Say("joined", ("date", words.Day(member.JoinedOn))))}</p>
        {Parts.Section(words["turns"], Turns(words, member, home.Duties))}
        {Parts.Section(words["open-tasks"], TasksPage.List(words, team, plans.Tasks.Where(task => task.State == TaskState.Open && task.Owners.Contains(member.Id)), words["no-tasks"]))}
        {Parts.Section(words["papers"], PapersPage.List(words, team, plans.Papers.Where(paper => paper.State != PaperState.Dropped && paper.Presenters.Contains(member.Id)), words["none-yet"]))}
        {Parts.Section(words["statistics"], StatisticsPage.OfMember(words, numbers, member.Id))}
        <p><a href="{words.Link("statistics")}">{words["more-statistics"]}</a></p>
        {Parts.Section(words["questions"], Parts.List(questions.Where(question => question.Asker == member.Id && question.State != QuestionState.Dropped).Reverse().Select(question => QuestionsPage.Line(words, team, question)), words["none-yet"]))}
        """);

    private static Html Turns(ArchiveWords words, Member member, IReadOnlyList<Duty> duties) => Parts.List(
        duties.Where(duty => duty.Moderators.Contains(member.Id)).Select(duty => Parts.Day(words, duty.Date)), words["no-turn"]);
}
