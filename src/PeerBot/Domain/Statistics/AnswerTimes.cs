using System.Collections.Immutable;

namespace PeerBot.Domain.Statistics;

/// <summary>How long questions waited for their first answer.</summary>
/// <param name="Counts">By <see cref="Wait"/>, in the order of that type.</param>
/// <param name="MedianDays">
/// Half of the answered questions had an answer within so many days: the least such number. <see langword="null"/> when none
/// was answered.
/// </param>
public sealed record AnswerTimes(ImmutableArray<int> Counts, int? MedianDays)
{
    private const int ShortWait = 3;
    private const int WeekLong = 7;

    public int this[Wait wait] => Counts[(int)wait];

    public static AnswerTimes Of(IEnumerable<AskedQuestion> questions)
    {
        int?[] days = [.. questions.Select(question => question.DaysToAnswer)];
        ILookup<Wait, int?> byWait = days.ToLookup(WaitOf);
        return new AnswerTimes([.. Enum.GetValues<Wait>().Select(wait => byWait[wait].Count())], Median([.. days.OfType<int>().Order()]));
    }

    private static int? Median(int[] sorted) => sorted is [] ? null : sorted[(sorted.Length - 1) / 2];

    private static Wait WaitOf(int? days) => days switch
    {
        null => Wait.Unanswered,
        0 => Wait.SameDay,
        1 => Wait.NextDay,
        <= ShortWait => Wait.ThreeDays,
        <= WeekLong => Wait.Week,
        _ => Wait.Longer,
    };
}

/// <summary>How long a question waited, in steps that people think in.</summary>
public enum Wait
{
    SameDay,
    NextDay,

    /// <summary>Two or three days.</summary>
    ThreeDays,

    /// <summary>Four to seven days.</summary>
    Week,
    Longer,

    /// <summary>It has no answer yet.</summary>
    Unanswered,
}
