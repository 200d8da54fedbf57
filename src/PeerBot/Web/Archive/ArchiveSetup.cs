using PeerBot.Chat.Commands;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Archive;
using PeerBot.Features.Search;
using PeerBot.Features.Statistics;
using PeerBot.Web.Archive.Pages;
using PeerBot.Web.Page;

namespace PeerBot.Web.Archive;

/// <summary>Puts the archive pages together. Start reading here.</summary>
internal static class ArchiveSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddArchive()
        {
            services.AddSingleton<PageAssets>();
            services.AddSingleton<TeamArchive>();
            services.AddSingleton<SignInLinks>();
            services.AddSingleton<ArchiveSessions>();
            services.AddSingleton<ArchiveGate>();
            services.AddSingleton<ArchiveAddress>();
            services.AddSingleton<IArchiveAddress>(static provider => provider.GetRequiredService<ArchiveAddress>());
            return services;
        }
    }

    extension(WebApplication app)
    {
        public void MapArchive()
        {
            RouteGroupBuilder archive = app.MapGroup("/archive").AddEndpointFilter(ArchiveHeaders.AddAsync);
            archive.MapGet("", TeamsPage.RunAsync);
            archive.MapGet("/style.css", static (HttpContext context, PageAssets assets) => assets.Serve(context, "archive/style.css"));
            archive.MapGet("/enter", SignIn.Show);
            archive.MapPost("/enter", SignIn.EnterAsync).DisableAntiforgery();
            archive.MapPost("/leave", SignIn.LeaveAsync).DisableAntiforgery();
            archive.MapGet("/{team:long}", static (ArchiveGate gate, HttpContext context, long team, CancellationToken token) =>
                gate.ShowAsync(context, team, "", static async (visit, ct) => new(
                    visit.Team.Team.Name, HomePage.Write(visit.Words, visit.Team, await visit.Archive.HomeAsync(visit.Team, ct))), token));
            archive.MapGet("/{team:long}/calendar", Calendar);
            archive.MapGet("/{team:long}/sessions/{date}", Session);
            archive.MapGet("/{team:long}/questions", Questions);
            archive.MapGet("/{team:long}/papers", static (ArchiveGate gate, HttpContext context, long team, CancellationToken token) =>
                gate.ShowAsync(context, team, "papers", static async (visit, ct) => new(
                    visit.Words["papers"], PapersPage.Write(visit.Words, visit.Team, (await visit.Archive.PlansAsync(visit.Team, ct)).Papers)), token));
            archive.MapGet("/{team:long}/tasks", static (ArchiveGate gate, HttpContext context, long team, CancellationToken token) =>
                gate.ShowAsync(context, team, "tasks", static async (visit, ct) => new(
                    visit.Words["tasks"], TasksPage.Write(visit.Words, visit.Team, (await visit.Archive.PlansAsync(visit.Team, ct)).Tasks)), token));
            archive.MapGet("/{team:long}/members/{member:long}", Member);
            archive.MapGet("/{team:long}/statistics", Statistics);
            archive.MapGet("/{team:long}/search", Search);
        }
    }

    private static Task<IResult> Calendar(ArchiveGate gate, HttpContext context, long team, string? month, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            "calendar",
            async (visit, token) =>
            {
                DateOnly today = visit.Archive.TodayOf(visit.Team);
                DateOnly first = DateOnly.TryParseExact(month, "yyyy-MM", out DateOnly asked) && asked.Year is > 1 and < 9998
                    ? asked
                    : new DateOnly(today.Year, today.Month, 1);
                return new(visit.Words["calendar"], CalendarPage.Write(visit.Words, visit.Team, await visit.Archive.MonthAsync(visit.Team, first, token), today));
            },
            cancellationToken);

    private static Task<IResult> Session(ArchiveGate gate, HttpContext context, long team, string date, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            "sessions/" + date,
            async (visit, token) =>
            {
                if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", out DateOnly day))
                {
                    return null;
                }

                DayView view = await visit.Archive.DayAsync(visit.Team, day, token);
                return view.Record is { } record ? new(visit.Words.Day(day), SessionPage.Write(visit.Words, record, view)) : null;
            },
            cancellationToken);

    private static Task<IResult> Questions(
        ArchiveGate gate, HttpContext context, long team, string? state, string? by, string? text, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            "questions",
            async (visit, token) =>
            {
                MemberId? asker = long.TryParse(by, out long id) ? new MemberId(id) : null;
                QuestionFilter filter = new(state, asker, text is { Length: <= TeamSearch.LongestQuery } ? text : null);
                return new(visit.Words["questions"], QuestionsPage.Write(visit.Words, visit.Team, await visit.Archive.QuestionsAsync(visit.Team, token), filter));
            },
            cancellationToken);

    private static Task<IResult> Member(ArchiveGate gate, HttpContext context, long team, long member, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            FormattableString.Invariant($"members/{member}"),
            async (visit, token) =>
            {
                if (visit.Team.Roster.All.FirstOrDefault(known => known.Id.Value == member) is not { } found)
                {
                    return null;
                }

                HomeView home = await visit.Archive.HomeAsync(visit.Team, token);
                IReadOnlyList<Question> questions = await visit.Archive.QuestionsAsync(visit.Team, token);
                return new(found.Name, MemberPage.Write(
                    visit.Words, visit.Team, found, home, questions, await visit.Archive.PlansAsync(visit.Team, token), await visit.Archive.NumbersAsync(visit.Team, null, token)));
            },
            cancellationToken);

    private static Task<IResult> Statistics(
        ArchiveGate gate, HttpContext context, long team, string? from, string? until, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            "statistics",
            async (visit, token) =>
            {
                DateOnly today = visit.Archive.TodayOf(visit.Team);
                DateRange? period = Period(from, until, today);
                TeamNumbers numbers = await visit.Archive.NumbersAsync(visit.Team, period, token);
                return new(visit.Words["statistics"], StatisticsPage.Write(visit.Words, visit.Team, numbers.Statistics, period, today));
            },
            cancellationToken);

    /// <summary>What is no day is as if it was not said; two days in the wrong order are meant in the right one.</summary>
    private static DateRange? Period(string? from, string? until, DateOnly today)
    {
        DateOnly? first = DateOnly.TryParseExact(from, "yyyy-MM-dd", out DateOnly begin) ? begin : null;
        DateOnly? last = DateOnly.TryParseExact(until, "yyyy-MM-dd", out DateOnly end) ? end : null;
        return (first, last) switch
        {
            (null, null) => null,
            ({ } one, { } other) when one > other => new DateRange(other, one),
            _ => new DateRange(first ?? DateOnly.MinValue, last ?? today),
        };
    }

    private static Task<IResult> Search(ArchiveGate gate, HttpContext context, long team, string? q, string? page, CancellationToken cancellationToken) =>
        gate.ShowAsync(
            context,
            team,
            "search",
            async (visit, token) =>
            {
                string? query = q is { Length: > 0 and <= TeamSearch.LongestQuery } ? q : null;
                int number = int.TryParse(page, out int asked) ? Math.Clamp(asked, 1, SearchStore.MostCandidates) : 1;
                SearchPage? found = query is null ? null : await visit.Archive.SearchAsync(visit.Team, visit.Reader, query, number, token);
                return new(visit.Words["search"], SearchResults.Write(visit.Words, query, number, found));
            },
            cancellationToken);
}
