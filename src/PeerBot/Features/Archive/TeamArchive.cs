using PeerBot.Chat.Commands;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Features.Minutes.Editions;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Search;
using PeerBot.Features.Sessions;
using PeerBot.Features.Statistics;
using PeerBot.Features.Tasks;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Archive;

/// <summary>Reads what the archive pages show. Whoever asks has made sure that the reader may see the team.</summary>
internal sealed class TeamArchive(Database database, ITeamDirectory teams, TimeProvider clock)
{
    /// <summary>How many meetings ahead the team's home looks.</summary>
    private const int Ahead = 5;

    /// <summary>How many days back the team's home looks for sessions.</summary>
    private const int DaysBack = 30;

    /// <summary>More questions than a page can show with comfort.</summary>
    private const int MostQuestions = 1_000;

    /// <returns>The team with its people, or <see langword="null"/>.</returns>
    public Task<TeamContext?> FindAsync(TeamId id, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) => await TeamStore.FindAsync(work, id, token) is { } record ? await teams.FindAsync(work, record.Place, token) : null,
        cancellationToken);

    /// <returns>The teams in which somebody is a present member.</returns>
    public Task<IReadOnlyList<TeamContext>> ListOfAsync(string platform, string userId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<TeamContext>>(
        async (work, token) =>
        {
            List<TeamContext> own = [];
            foreach (TeamRecord record in await TeamStore.ListAsync(work, platform, token))
            {
                if (await teams.FindAsync(work, record.Place, token) is { } team && team.Roster.Present.Any(member => member.UserIdOn(platform) == userId))
                {
                    own.Add(team);
                }
            }

            return own;
        },
        cancellationToken);

    public DateOnly TodayOf(TeamContext team) => team.Team.DateOf(clock.GetUtcNow());

    public Task<HomeView> HomeAsync(TeamContext team, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) =>
        {
            DateOnly today = TodayOf(team);
            DutyBook book = await DutyBook.LoadAsync(work, team, today, token);
            return new HomeView(
                book.Meetings.Next,
                book.Forecast(Ahead),
                await QuestionStore.ListWaitingAsync(work, team.Team.Id, token),
                await TaskStore.ListOpenAsync(work, team.Team.Id, token),
                await HeldAsync(work, team.Team.Id, today.AddDays(-DaysBack), today, token));
        },
        cancellationToken);

    /// <param name="month">Its first day.</param>
    public Task<MonthView> MonthAsync(TeamContext team, DateOnly month, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) =>
        {
            DateOnly last = month.AddMonths(1).AddDays(-1);
            DateOnly today = TodayOf(team);
            MeetingCalendar calendar = await CalendarStore.LoadAsync(work, team.Team, month, token);
            IReadOnlyList<Session> sessions = await HeldAsync(work, team.Team.Id, month, last, token);
            DutyBook book = await DutyBook.LoadAsync(work, team, today, token);
            int count = last < today ? 0 : book.Meetings.All.TakeWhile(meeting => meeting.Date <= last).Count();
            return new MonthView(month, calendar, sessions, book.Forecast(count).ToDictionary(duty => duty.Date));
        },
        cancellationToken);

    /// <returns>The minutes of a day and the days before and after it on which there are some; no record when the day has none.</returns>
    public Task<DayView> DayAsync(TeamContext team, DateOnly date, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) =>
        {
            IReadOnlyList<DayRecord> days = await DayRecordBuilder.BuildAsync(work, team, date, date, TodayOf(team), [], token);
            IReadOnlyList<Session> around = await HeldAsync(
                work, team.Team.Id, Days(date, -MeetingCalendar.HorizonDays), Days(date, MeetingCalendar.HorizonDays), token);
            return new DayView(
                days is [DayRecord only] ? only : null,
                EditionChanges.Between(await EditionStore.ListAsync(work, team.Team.Id, date, token), team.Team.DateOf),
                around.LastOrDefault(session => session.Date < date)?.Date,
                around.FirstOrDefault(session => session.Date > date)?.Date);
        },
        cancellationToken);

    public Task<IReadOnlyList<Question>> QuestionsAsync(TeamContext team, CancellationToken cancellationToken) => database.ReadAsync(
        (work, token) => QuestionStore.ListLatestAsync(work, team.Team.Id, MostQuestions, token), cancellationToken);

    public Task<PlansView> PlansAsync(TeamContext team, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) => new PlansView(
            await PaperStore.ListAsync(work, team.Team.Id, token),
            await TaskStore.ListAllAsync(work, team.Team.Id, token)),
        cancellationToken);

    /// <param name="period">As the statistics read it.</param>
    public Task<TeamNumbers> NumbersAsync(TeamContext team, DateRange? period, CancellationToken cancellationToken) => database.ReadAsync(
        (work, token) => TeamNumbers.LoadAsync(work, team, period, TodayOf(team), token), cancellationToken);

    public Task<SearchPage> SearchAsync(TeamContext team, MemberId? reader, string query, int page, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => TeamSearch.FindAsync(work, team.Team.Id, reader, query, page, token), cancellationToken);

    private static async Task<IReadOnlyList<Session>> HeldAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await SessionStore.ListAsync(work, team, from, to, cancellationToken)).Where(session => session.State != SessionState.Planned)];

    private static DateOnly Days(DateOnly date, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
