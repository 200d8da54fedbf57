using PeerBot.Chat.Commands;
using PeerBot.Features.Agenda;
using PeerBot.Features.Archive;
using PeerBot.Features.Minutes;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Personal;
using PeerBot.Features.Questions;
using PeerBot.Features.Reminders;
using PeerBot.Features.Search;
using PeerBot.Features.Sessions;
using PeerBot.Features.Statistics;
using PeerBot.Features.Subscriptions;
using PeerBot.Features.Tasks;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;

namespace PeerBot.Hosting;

/// <summary>The commands of all features, in the order in which help shows them.</summary>
internal static class FeatureCatalogue
{
    public static IEnumerable<CommandSpec> All =>
    [
        .. ModeratorCommands.All,
        .. SessionCommands.All,
        .. AttendCommands.All,
        .. AgendaCommands.All,
        .. QuestionCommands.All,
        .. PaperCommands.All,
        .. TaskCommands.All,
        .. MinutesCommands.All,
        .. SearchCommands.All,
        .. ReminderCommands.All,
        .. PeerbotCommands.All,
        .. UpcomingCommands.All,
        .. StatisticsCommands.All,
        .. ArchiveCommands.All,
        .. FeedCommands.All,
        .. PersonalCommands.All,
    ];
}
