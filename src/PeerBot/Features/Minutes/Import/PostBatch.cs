using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Domain.Teams;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Minutes.Import;

/// <summary>A file as it came.</summary>
internal sealed record PostFile(string Name, string Text);

/// <summary>A file that was read.</summary>
/// <param name="Reading"><see langword="null"/> when the file is no post at all; then <paramref name="Problem"/> says why.</param>
/// <param name="Copy">The earlier day that it repeats.</param>
internal sealed record ReadPost(string File, MinutesReading? Reading, Problem? Problem, (DateOnly Of, bool Whole)? Copy);

/// <summary>Posts that are read together: who is named in full in one of them is known in all.</summary>
internal sealed class PostBatch
{
    private PostBatch(ImmutableArray<ReadPost> posts, ImmutableArray<(string Name, DateOnly First, DateOnly Last)> strangers) =>
        (Posts, Strangers) = (posts, strangers);

    /// <summary>In the order of their days.</summary>
    public ImmutableArray<ReadPost> Posts { get; }

    /// <summary>People whom the rolls name and the team does not know, with the first and the last day on which they are named.</summary>
    public ImmutableArray<(string Name, DateOnly First, DateOnly Last)> Strangers { get; }

    /// <param name="date">The day of the post when somebody said it; only for a single file.</param>
    public static PostBatch Read(IReadOnlyList<PostFile> files, Roster roster, DateOnly today, DateOnly? date)
    {
        PeopleBook members = new(roster.All.GroupBy(member => member.Name).Select(same => new KnownPerson(same.Key, same.Last().Alias)));
        Dictionary<string, Post> posts = files.Where(file => !IsJson(file))
            .ToDictionary(file => file.Name, file => PostParser.Parse(Path.GetFileName(file.Name), file.Text));
        PeopleBook people = posts.Values.Aggregate(members, (known, post) => known.With(MinutesReader.NamedIn(post, known, today).Where(IsName)));
        ReadPost[] read = [.. files
            .Select(file => IsJson(file) ? FromJson(file) : new ReadPost(file.Name, MinutesReader.Read(posts[file.Name], people, today, date), null, null))
            .OrderBy(static post => post.Reading?.Date ?? DateOnly.MaxValue).ThenBy(static post => post.File, StringComparer.Ordinal)];
        CopiedDays copies = new();
        return new PostBatch(
            [.. read.Select(post => post.Reading is { Date: { } day } reading ? post with { Copy = copies.Look(day, reading.Day) } : post)],
            Named(read, members));
    }

    private static ImmutableArray<(string Name, DateOnly First, DateOnly Last)> Named(ReadPost[] posts, PeopleBook members) =>
    [
        .. posts.Select(static post => post.Reading).OfType<MinutesReading>().Where(static reading => reading.Date is not null)
            .SelectMany(static reading => reading.Day.Sessions.SelectMany(OnRoll).Select(name => (Name: name, Date: reading.Date!.Value)))
            .Where(entry => IsName(entry.Name) && members.Find(entry.Name) is null)
            .GroupBy(static entry => entry.Name)
            .Select(static named => (named.Key, named.Min(static entry => entry.Date), named.Max(static entry => entry.Date))),
    ];

    private static IEnumerable<string> OnRoll(SessionRecord session) =>
    [
        .. session.Present, .. session.Late.Select(static late => late.Name), .. session.Absent.Select(static absence => absence.Name),
        .. session.Moderators, .. session.Scribes, .. session.Next?.Moderators ?? [], .. session.Next?.Scribes ?? [],
    ];

    private static bool IsName(string name) => MemberName.Of(name, []).Problem is null;

    private static bool IsJson(PostFile file) => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static ReadPost FromJson(PostFile file)
    {
        Result<DayRecord> day = MinutesJson.Read(file.Text);
        return day.Problem is { } problem
            ? new ReadPost(file.Name, null, problem, null)
            : new ReadPost(file.Name, new MinutesReading { Name = file.Name, Date = day.Value.Date, Day = day.Value }, null, null);
    }
}
