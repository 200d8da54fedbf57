using System.Collections.Immutable;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Statistics;

/// <summary>What happened in a team between two days, as far as it can be counted.</summary>
/// <param name="Sessions">Those that were held and closed.</param>
/// <param name="Questions">Those that were neither dropped nor merged into another.</param>
/// <param name="Answers">Answers to such questions.</param>
public sealed record StatisticsMaterial(
    ImmutableArray<HeldSession> Sessions,
    ImmutableArray<AskedQuestion> Questions,
    ImmutableArray<GivenAnswers> Answers,
    ImmutableArray<PresentedPaper> Papers)
{
    /// <summary>Every day on which something was counted, in no order and as often as it was.</summary>
    public IEnumerable<DateOnly> Days => Sessions.Select(session => session.Roll.Date)
        .Concat(Questions.Select(question => question.On))
        .Concat(Answers.Select(answers => answers.On))
        .Concat(Papers.Select(paper => paper.On));
}

/// <summary>A session, who led and wrote it, and who came.</summary>
public sealed record HeldSession(AttendanceSession Roll, Sequence<MemberId> Moderators, Sequence<MemberId> Scribes);

/// <summary>A question as its times are counted.</summary>
/// <param name="Asker"><see langword="null"/> when anonymous: it counts for the team and for no member.</param>
/// <param name="On">The day of its session.</param>
/// <param name="AnsweredOn">The day of its first answer, or <see langword="null"/> without any.</param>
public sealed record AskedQuestion(MemberId? Asker, DateOnly On, DateOnly? AnsweredOn)
{
    /// <summary>Whole days until the first answer. One that was asked for a session to come and answered before it took none.</summary>
    public int? DaysToAnswer => AnsweredOn is { } answered ? Math.Max(0, answered.DayNumber - On.DayNumber) : null;
}

/// <summary>The answers that somebody gave on one day.</summary>
/// <param name="By"><see langword="null"/> for somebody who is no member, or nobody in particular.</param>
public sealed record GivenAnswers(MemberId? By, DateOnly On, int Count);

/// <summary>A paper that was presented.</summary>
public sealed record PresentedPaper(DateOnly On, Sequence<MemberId> Presenters);
