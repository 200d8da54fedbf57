using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// Reads a post that somebody wrote by hand, or minutes of our own, back into a record. Best effort, and nothing is lost:
/// what no rule understands stays as text in its session.
/// </summary>
internal sealed partial class MinutesReader
{
    private const int DefaultLevel = 2;

    private readonly Post post;
    private readonly ReadingLog log;
    private readonly List<SessionDraft> sessions = [];
    private readonly List<string> learned = [];
    private readonly List<string> retrospective = [];
    private readonly List<PostSection> before = [];
    private DateOnly? day;
    private SessionDraft? session;
    private SectionReader? section;
    private int sessionLevel = DefaultLevel;
    private int sectionLevel;
    private List<string>? own;
    private (int Revision, DateOnly? On) edition = (1, null);

    private MinutesReader(Post post, PeopleBook people, DateOnly today) => (this.post, log) = (post, new ReadingLog(people, today));

    /// <param name="people">Everybody of the team, past and present.</param>
    /// <param name="today">The latest day that a date without a year can mean.</param>
    /// <param name="date">The day of the post when somebody said it; otherwise the post tells.</param>
    public static MinutesReading Read(Post post, PeopleBook people, DateOnly today, DateOnly? date = null) =>
        new MinutesReader(post, people.With(NamedIn(post, people, today)), today).Read(date);

    /// <returns>Everybody whom the roll of a post names in full, in the order of the lists; they are known while it is read.</returns>
    public static ImmutableArray<string> NamedIn(Post post, PeopleBook people, DateOnly today)
    {
        ReadingLog log = new(people, today);
        SessionDraft roll = new(MinutesSessionType.Peer);
        foreach (PostSection section in PostSection.All(post.Blocks))
        {
            RollScan.Read(section, roll, log);
        }

        return [.. roll.Present.Concat(roll.Moderators).Concat(roll.Scribes).Concat(roll.Late.Select(static late => late.Name))
            .Concat(roll.Absent.Select(static absent => absent.Name)).Concat(roll.Next?.Moderators ?? []).Concat(roll.Next?.Scribes ?? [])
            .Where(static name => name.Length is > 1 and <= Teams.Member.MaxNameLength).Distinct()];
    }

    private MinutesReading Read(DateOnly? date)
    {
        ImmutableArray<PostSection> sections = PostSection.All(post.Blocks);
        string[] heads = [post.Front.Date ?? "", post.Name, post.Front.Title ?? "", .. sections.Select(static section => section.Title)];
        DateOnly? whole = date ?? heads.Select(DateFinder.Whole).FirstOrDefault(static found => found is not null);
        day = whole ?? heads.Skip(2).Select(head => DateFinder.Partial(head, log.Today)).FirstOrDefault(static found => found is not null);
        foreach (PostSection part in sections)
        {
            Take(part);
        }

        Place(isNeeded: false);
        return Reading(whole is null && day is not null, heads.Skip(1).Select(DateFinder.DayNumber).FirstOrDefault(static number => number is not null));
    }

    private void Take(PostSection part)
    {
        PostPart kind = PostWords.PartOf(part.Title);
        if (part.Level == 0)
        {
            TakePreamble(part);
        }
        else if (IsSession(kind, part.Level))
        {
            Begin(part, kind);
        }
        else if (kind is PostPart.Learned or PostPart.Retrospective && part.Level <= sessionLevel)
        {
            TakeOwn(part, kind);
        }
        else if (kind == PostPart.Contents)
        {
            log.Understand(part.Title);
            log.Understand(NoteReader.TextOf(part.Blocks));
        }
        else if (own is not null && part.Level > sessionLevel)
        {
            own.Add(Whole(part));
        }
        else
        {
            TakeSection(part, kind);
        }
    }

    private void TakePreamble(PostSection part)
    {
        if (NoteReader.TextOf(part.Blocks).Length > 0)
        {
            before.Add(part);
        }
    }

    private bool IsSession(PostPart kind, int level) => kind switch
    {
        PostPart.Peer => true,
        PostPart.Mentoring or PostPart.Special or PostPart.Retro => level <= Math.Max(DefaultLevel, session is null ? level : sessionLevel),
        _ => false,
    };

    private void Begin(PostSection part, PostPart kind)
    {
        session = new SessionDraft(Enum.Parse<MinutesSessionType>(kind.ToString()));
        sessions.Add(session);
        (sessionLevel, sectionLevel, own, section) = (part.Level, 0, null, null);
        SessionTitle.Read(part.Title, session, log);
        Place(isNeeded: false);
        ReadOpen(part);
    }

    private void ReadOpen(PostSection part)
    {
        OpenReader reader = new(session!, day, log);
        foreach (PostBlock block in part.Blocks)
        {
            if (!TryReadEdition(block))
            {
                reader.Read(block);
            }
        }
    }

    private void TakeOwn(PostSection part, PostPart kind)
    {
        log.Understand(part.Title);
        own = kind == PostPart.Learned ? learned : retrospective;
        (section, sectionLevel) = (null, 0);
        string text = NoteReader.TextOf(part.Blocks.Where(block => !TryReadEdition(block)));
        if (text.Length > 0)
        {
            own.Add(text);
        }
    }

    private void TakeSection(PostSection part, PostPart kind)
    {
        kind = kind == PostPart.Papers && !IsReadingList(part) ? PostPart.Unknown : kind;
        bool isPart = kind is PostPart.Suggestions or PostPart.Notices or PostPart.Reviews or PostPart.Questions or PostPart.Papers
            or PostPart.Tasks or PostPart.Notes or PostPart.Roll;
        if (section is not null && sectionLevel > 0 && part.Level > sectionLevel && !isPart)
        {
            section.Read(part with { Blocks = [new PostHeading(part.Level, part.Title, $"{new string('#', part.Level)} {part.Title}"), .. part.Blocks] });
            return;
        }

        own = null;
        if (!isPart && session is null)
        {
            before.Add(part);
            return;
        }

        PostSection content = part with { Blocks = [.. part.Blocks.Where(block => !TryReadEdition(block))] };
        Place(isNeeded: true);
        section = null;
        sectionLevel = part.Level;
        if (isPart && !(kind == PostPart.Notes && session!.HasGuest))
        {
            log.Understand(part.Title);
            section = new SectionReader(session!, kind, part.Title, day, log);
            section.Read(content);
        }
        else
        {
            ReadUnknown(content);
        }
    }

    private static bool IsReadingList(PostSection part) =>
        part.Title is "논문 리뷰" or "Paper reviews" || part.Blocks.Any(static block => block is PostTable || PaperReader.AreLinks(block));

    private void ReadUnknown(PostSection part)
    {
        if (part.Blocks.OfType<PostTable>().Any())
        {
            ReadOpen(part with { Blocks = [new PostText(0, $"**{part.Title}**"), .. part.Blocks] });
        }
        else
        {
            NoteReader.Read(part, session!, log);
        }
    }

    /// <summary>What stood before the first session belongs to it; a post without a heading for one still tells of one.</summary>
    private void Place(bool isNeeded)
    {
        if (sessions.Count == 0 && (isNeeded || before.Count > 0))
        {
            session = new SessionDraft(MinutesSessionType.Peer);
            sessions.Add(session);
        }

        PostSection[] placed = [.. before];
        before.Clear();
        foreach (PostSection part in placed)
        {
            PlaceBefore(part, sessions[0]);
        }
    }

    private void PlaceBefore(PostSection part, SessionDraft first)
    {
        part = PageTitle.Without(part, post, log);
        if (part.Blocks.IsEmpty && part.Title.Length == 0)
        {
            return;
        }

        (SessionDraft? later, session) = (session, first);
        if (part.Level == 0)
        {
            ReadOpen(part);
        }
        else
        {
            ReadUnknown(part);
        }

        session = later;
    }

    private bool TryReadEdition(PostBlock block)
    {
        if (block is not PostText text || Edition().Match(text.Source) is not { Success: true } match)
        {
            return false;
        }

        edition = match.Groups["revision"].Success
            ? (int.Parse(match.Groups["revision"].ValueSpan, CultureInfo.InvariantCulture), DateFinder.Whole(text.Source))
            : match.Groups["draft"].Success ? (0, null) : edition;
        return true;
    }

    private static string Whole(PostSection part) =>
        $"{new string('#', part.Level)} {part.Title}\n\n{NoteReader.TextOf(part.Blocks)}".TrimEnd();

    private MinutesReading Reading(bool isYearGuessed, int? number) => new()
    {
        Name = post.Name,
        Title = post.Front.Title,
        Date = day,
        IsYearGuessed = isYearGuessed,
        Day = new DayRecord
        {
            Team = "",
            Date = day ?? default,
            Day = number,
            Language = "ko",
            Revision = edition.Revision,
            RevisedOn = edition.On,
            Sessions = [.. sessions.Select(static draft => draft.ToRecord())],
        },
        Learned = learned.Count > 0 ? string.Join("\n\n", learned) : null,
        Retrospective = retrospective.Count > 0 ? string.Join("\n\n", retrospective) : null,
        Understood = log.Understood,
        Kept = log.Kept,
        Unrecognised = log.Unrecognised,
    };

    [GeneratedRegex(@"^(?:(?<draft>아직 초안입니다\.|This is a draft\.)|(?<revision>\d{1,6})번째 판입니다\.(?: \S+에 고쳤습니다\.)?|Revision (?<revision>\d{1,6})(?:, changed on [^.]+)?\.|이날은 기록된 세션이 없습니다\.|No session was recorded on this day\.)$")]
    private static partial Regex Edition();
}
