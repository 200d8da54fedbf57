using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Minutes.Editions;
using PeerBot.Features.Moderators;

namespace PeerBot.Features.Archive;

/// <summary>What a team wants to see first.</summary>
/// <param name="Latest">Sessions held lately, the oldest first.</param>
internal sealed record HomeView(
    Meeting? Next, IReadOnlyList<Duty> Duties, IReadOnlyList<Question> Waiting, IReadOnlyList<TeamTask> Tasks, IReadOnlyList<Session> Latest);

/// <summary>One month of a team.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Duties">Who serves on the days to come.</param>
internal sealed record MonthView(
    DateOnly First, MeetingCalendar Calendar, IReadOnlyList<Session> Sessions, IReadOnlyDictionary<DateOnly, Duty> Duties);

/// <summary>The minutes of one day.</summary>
internal sealed record DayView(DayRecord? Record, IReadOnlyList<EditionChanges> Changes, DateOnly? Before, DateOnly? After);

/// <summary>The papers and the tasks of a team, whatever became of them.</summary>
internal sealed record PlansView(IReadOnlyList<Paper> Papers, IReadOnlyList<TeamTask> Tasks);
