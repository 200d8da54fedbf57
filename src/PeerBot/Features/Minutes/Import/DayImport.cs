using PeerBot.Chat.Texts;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Minutes.Import;

/// <summary>What became of a post.</summary>
internal enum ImportOutcome
{
    /// <summary>The day is recorded now.</summary>
    Recorded,

    /// <summary>The day was recorded before and says the same.</summary>
    Same,

    /// <summary>The day was recorded before and says something else; it was left alone.</summary>
    Differs,

    /// <summary>The post names no day.</summary>
    NoDate,

    /// <summary>Nothing in the post tells of a session.</summary>
    Nothing,
}

/// <summary>Puts what was read into the record. A day that is recorded already is never changed, so importing twice changes nothing.</summary>
internal sealed class DayImport(Phrasebook phrasebook)
{
    /// <param name="author">Whose own text around the minutes it is; <see langword="null"/> keeps it among the notes.</param>
    public async Task<ImportOutcome> AddAsync(ImportWork import, MinutesReading reading, Domain.Teams.MemberId? author, CancellationToken cancellationToken)
    {
        if (reading.Date is not { } date)
        {
            return ImportOutcome.NoDate;
        }

        MinutesWords words = MinutesWords.From(key => phrasebook[import.Context.Language, key]);
        MembersOnly members = new(words, name => import.MemberOf(name, date) is not null);
        DayRecord day = members.Of(author is null ? WithOwnText(reading, words) : reading.Day) with { Date = date };
        if (author is { } writer)
        {
            await KeepLogAsync(import, reading, writer, date, cancellationToken);
        }

        if (day.Sessions.IsEmpty)
        {
            return ImportOutcome.Nothing;
        }

        IReadOnlyList<Session> recorded = await SessionStore.ListAsync(import.Work, import.Team, date, date, cancellationToken);
        if (recorded.Any(static session => session.State != SessionState.Planned))
        {
            return await CompareAsync(import, day, words, cancellationToken);
        }

        foreach (SessionRecord record in day.Sessions)
        {
            if (await SessionImport.AddAsync(import, day, record, cancellationToken) is { } session)
            {
                await ContentImport.AddAsync(import, session, record, cancellationToken);
            }
        }

        return ImportOutcome.Recorded;
    }

    private static async Task<ImportOutcome> CompareAsync(ImportWork import, DayRecord day, MinutesWords words, CancellationToken cancellationToken)
    {
        DayRecord recorded = await DayRecordBuilder.BuildAsync(import.Work, import.Context, day.Date, import.Today, cancellationToken);
        return Body(recorded) == Body(day) ? ImportOutcome.Same : ImportOutcome.Differs;

        string Body(DayRecord record) => MinutesExport.Write(
            record with { Team = "", Day = null, Revision = 1, RevisedOn = null, Post = new PostSettings(), Sessions = Ordered(record) },
            MinutesFormat.Plain, words).Text;
    }

    // Neither the order of the team's list nor that of its sections is a matter of the day.
    private static Domain.Sequence<SessionRecord> Ordered(DayRecord record) =>
    [
        .. record.Sessions.OrderBy(static session => session.Type != MinutesSessionType.Peer).Select(static session => session with
        {
            Present = [.. session.Present.Except(session.Late.Select(static late => late.Name)).Order(StringComparer.Ordinal)],
            Late = [.. session.Late.OrderBy(static late => late.Name, StringComparer.Ordinal)],
            Absent = [.. session.Absent.OrderBy(static absence => absence.Name, StringComparer.Ordinal)],
            Sections = [],
        }),
    ];

    /// <summary>Nobody's own text stands where it stood in the post: before everything else, and after it.</summary>
    private static DayRecord WithOwnText(MinutesReading reading, MinutesWords words)
    {
        if (reading.Day.Sessions.IsEmpty)
        {
            return reading.Day;
        }

        List<SessionRecord> sessions = [.. reading.Day.Sessions];
        if (reading.Learned is { } learned)
        {
            sessions[0] = sessions[0] with { Notes = [new NoteRecord(learned, words.Headings.Learned), .. sessions[0].Notes] };
        }

        if (reading.Retrospective is { } retrospective)
        {
            bool closing = sessions[^1].Type is MinutesSessionType.Mentoring or MinutesSessionType.Special;
            sessions[^1] = sessions[^1] with { Notes = [.. sessions[^1].Notes, new NoteRecord(retrospective, words.Headings.Retrospective, closing)] };
        }

        return reading.Day with { Sessions = [.. sessions] };
    }

    /// <summary>A text that the member wrote here themselves stays as it is.</summary>
    private static async Task KeepLogAsync(
        ImportWork import, MinutesReading reading, Domain.Teams.MemberId author, DateOnly date, CancellationToken cancellationToken)
    {
        MemberLog log = await LogStore.LoadAsync(import.Work, author, date, cancellationToken);
        MemberLog more = log with { Learned = log.Learned ?? reading.Learned, Retrospective = log.Retrospective ?? reading.Retrospective };
        if (more != log)
        {
            await LogStore.SaveAsync(import.Work, more, cancellationToken);
        }
    }
}
