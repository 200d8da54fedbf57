using System.Text.RegularExpressions;
using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>What a heading, or an item that does the work of one, announces.</summary>
internal enum PostPart
{
    Unknown,
    Contents,
    Learned,
    Retrospective,
    Peer,
    Mentoring,
    Special,
    Retro,
    Suggestions,
    Notices,
    Reviews,
    Questions,
    Papers,
    Tasks,
    Notes,
    Roll,
}

/// <summary>Which line of the roll a label begins.</summary>
internal enum RollPart
{
    Moderators,
    Scribes,
    Present,
    Late,
    Absent,
    NextModerators,
    NextScribes,
    NextWeekModerators,
    NextWeekScribes,
}

/// <summary>The words by which people head and label the parts of their posts, in both languages and many spellings.</summary>
internal static partial class PostWords
{
    private static readonly (PostPart Part, Regex Words)[] Parts =
    [
        (PostPart.Contents, Contents()),
        (PostPart.Mentoring, Mentoring()),
        (PostPart.Retro, Retro()),
        (PostPart.Special, Special()),
        (PostPart.Peer, Peer()),
        (PostPart.Reviews, Reviews()),
        (PostPart.Tasks, Tasks()),
        (PostPart.Papers, Papers()),
        (PostPart.Questions, Questions()),
        (PostPart.Notices, Notices()),
        (PostPart.Suggestions, Suggestions()),
        (PostPart.Learned, Learned()),
        (PostPart.Retrospective, Retrospective()),
        (PostPart.Notes, Notes()),
    ];

    private static readonly Dictionary<string, AgendaOutcome> Outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["채택"] = AgendaOutcome.Accepted,
        ["accepted"] = AgendaOutcome.Accepted,
        ["채택하지 않음"] = AgendaOutcome.Rejected,
        ["rejected"] = AgendaOutcome.Rejected,
        ["보류"] = AgendaOutcome.Deferred,
        ["put off"] = AgendaOutcome.Deferred,
        ["확인"] = AgendaOutcome.Noted,
        ["noted"] = AgendaOutcome.Noted,
        ["완료"] = AgendaOutcome.Done,
        ["done"] = AgendaOutcome.Done,
    };

    public static PostPart PartOf(string heading)
    {
        string words = Compact(heading);
        return RollOf(heading) is not null
            ? PostPart.Roll
            : Parts.FirstOrDefault(entry => words.Length is > 0 and <= 40 && entry.Words.IsMatch(words)).Part;
    }

    public static RollPart? RollOf(string label)
    {
        Match match = RollLabel().Match(Compact(Dated().Replace(label, "")));
        if (!match.Success)
        {
            return null;
        }

        bool scribes = match.Groups["scribe"].Success;
        return match switch
        {
            _ when match.Groups["present"].Success => RollPart.Present,
            _ when match.Groups["late"].Success => RollPart.Late,
            _ when match.Groups["absent"].Success => RollPart.Absent,
            _ when match.Groups["week"].Success => scribes ? RollPart.NextWeekScribes : RollPart.NextWeekModerators,
            _ when match.Groups["next"].Success => scribes ? RollPart.NextScribes : RollPart.NextModerators,
            _ => scribes ? RollPart.Scribes : RollPart.Moderators,
        };
    }

    public static AgendaOutcome? OutcomeOf(string word) => Outcomes.TryGetValue(word.Trim(), out AgendaOutcome outcome) ? outcome : null;

    /// <summary>A heading without numbers, marks and blanks: what is left are its words.</summary>
    private static string Compact(string text) =>
        Rest().Replace(Numbering().Replace(Literal.Of(text), ""), "").ToLowerInvariant();

    [GeneratedRegex(@"^\W*(?:제\s*)?\d+\s*[.)]\s*")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[^\p{L}\p{N}&/]")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\([^()]*(?:\([^()]*\))?[^()]*\)")]
    private static partial Regex Dated();

    [GeneratedRegex("^(?:오늘의?|금일|이번주?)?(?:(?<week>다음주|차주)|(?<next>다음날?|내일의?))?(?:(?:모더레이터|사회자|진행자?)들?|(?<scribe>서기|기록자|회의록작성자?)|(?<present>(?:참가자?|참여자?|참석자?|피어|팀원|멤버|참가인원|참석인원|참여인원)들?)|(?<late>지각자?)|(?<absent>불참자?|결석자?))(?:명단|목록)?$"
        + "|^(?:today)?(?:(?<next>next)(?=moderator|scribe))?(?:moderators?|(?<scribe>scribes?)|(?<present>present|participants?|attendees?|members?)|(?<late>late)|(?<absent>absent|absentees?))$"
        + "|^(?:moderators?|(?<scribe>scribes?))(?<week>nextweek)$")]
    private static partial Regex RollLabel();

    [GeneratedRegex("^목차$|^contents$|^tableofcontents$|^index$")]
    private static partial Regex Contents();

    [GeneratedRegex("멘토링|^멘토(?:님)?(?:세션|시간|미팅|과의시간)|^mentoring")]
    private static partial Regex Mentoring();

    [GeneratedRegex("^팀회고|^teamretrospective")]
    private static partial Regex Retro();

    [GeneratedRegex("특강|마스터(?:클래스|세션)|세미나|강연|오피스아워|officehour|masterclass|^specialsession|^lectureby")]
    private static partial Regex Special();

    [GeneratedRegex("피어세션|^peersession")]
    private static partial Regex Peer();

    [GeneratedRegex("과제(?:리뷰|공유|발표|풀이)|^강의리뷰|^assignmentreviews?")]
    private static partial Regex Reviews();

    [GeneratedRegex("^할일|해야할일|^todo|^tasks?$|^actionitems?$")]
    private static partial Regex Tasks();

    [GeneratedRegex("^논문|논문(?:리뷰|발표|목록|후보)?$|리딩리스트|^readinglist|^paperreviews?$|^papers?$")]
    private static partial Regex Papers();

    [GeneratedRegex("질문|질의응답|^q&?/?a|^questions?")]
    private static partial Regex Questions();

    [GeneratedRegex("^공지|전달사항|^notices?$")]
    private static partial Regex Notices();

    [GeneratedRegex("안건|건의|^제안|^논의|^suggestions?$|^agenda$")]
    private static partial Regex Suggestions();

    [GeneratedRegex("^(?:오늘(?:의)?)?(?:학습(?:한)?(?:내용|정리)|공부(?:한)?(?:내용|정리)|배운(?:것|점|내용))|^강의(?:내용)?정리|^whatilearned")]
    private static partial Regex Learned();

    [GeneratedRegex("^(?:오늘(?:의)?|학습|하루)?회고(?:록)?$|^느낀점$|^소감$|^retrospective$")]
    private static partial Regex Retrospective();

    [GeneratedRegex("^메모$|^기타$|^notes?$")]
    private static partial Regex Notes();
}
