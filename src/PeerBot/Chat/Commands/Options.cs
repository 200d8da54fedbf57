using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Commands;

/// <summary>The options of a call after they were read and checked: a use case takes them out by name and type.</summary>
/// <remarks>
/// Asking for a required option under a wrong name or type is a bug and throws. The methods ending in <c>OrNull</c> and
/// <c>OrEmpty</c> are for options that may be missing.
/// </remarks>
public sealed class Options(ImmutableDictionary<string, object> values)
{
    public static Options None { get; } = new(ImmutableDictionary<string, object>.Empty);

    public string Text(string name) => (string)values[name];

    public string? TextOrNull(string name) => Find<string>(name);

    public int Number(string name) => (int)values[name];

    public int? NumberOrNull(string name) => values.TryGetValue(name, out object? value) ? (int)value : null;

    public DateOnly Date(string name) => (DateOnly)values[name];

    public DateOnly? DateOrNull(string name) => values.TryGetValue(name, out object? value) ? (DateOnly)value : null;

    public DateRange? RangeOrNull(string name) => Find<DateRange>(name);

    public TimeOnly Time(string name) => (TimeOnly)values[name];

    public TimeOnly? TimeOrNull(string name) => values.TryGetValue(name, out object? value) ? (TimeOnly)value : null;

    /// <summary>An instant in UTC, on the whole minute, later than the command's own.</summary>
    public DateTimeOffset Moment(string name) => (DateTimeOffset)values[name];

    public Member Member(string name) => (Member)values[name];

    public Member? MemberOrNull(string name) => Find<Member>(name);

    /// <summary>Empty too where one of <see cref="OptionSpec.Words"/> stands in place of names.</summary>
    public ImmutableArray<Member> MembersOrEmpty(string name) =>
        values.TryGetValue(name, out object? value) && value is not string ? (ImmutableArray<Member>)value : [];

    /// <summary>Which of <see cref="OptionSpec.Words"/> stands in place of names, if one does.</summary>
    public string? WordOrNull(string name) => values.GetValueOrDefault(name) as string;

    public bool Flag(string name) => values.TryGetValue(name, out object? value) && (bool)value;

    private T? Find<T>(string name)
        where T : class => values.TryGetValue(name, out object? value) ? (T)value : null;
}

/// <summary>Whole days, as someone wrote them: a week, a month, from one day to another.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; never before <paramref name="From"/>.</param>
public sealed record DateRange(DateOnly From, DateOnly To);
