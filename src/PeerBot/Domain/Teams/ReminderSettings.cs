using System.Collections.Immutable;

namespace PeerBot.Domain.Teams;

/// <summary>What a team chose about a kind of reminder; what is missing is as <see cref="ReminderKind"/> says.</summary>
public sealed record ReminderChoice
{
    public bool? IsOn { get; init; }

    /// <summary>In minutes, from 0 to <see cref="ReminderKind.MaxBefore"/>.</summary>
    public int? Before { get; init; }

    public TimeOnly? At { get; init; }
}

/// <summary>A kind of reminder as it holds for a team.</summary>
/// <param name="Before">In minutes; 0 for a kind that does not count from a beginning.</param>
/// <param name="At">Midnight for a kind that has no time of day.</param>
public sealed record Reminder(ReminderKind Kind, bool IsOn, int Before, TimeOnly At);

/// <summary>All that a team chose about what the bot does by itself.</summary>
public sealed record ReminderSettings
{
    /// <summary>By the word of the kind; a kind that is missing is as it is by default.</summary>
    public ImmutableSortedDictionary<string, ReminderChoice> Choices { get; init; } = ImmutableSortedDictionary<string, ReminderChoice>.Empty;

    /// <summary>When the bot keeps quiet if what it has to say can wait; <see langword="null"/> for never.</summary>
    public QuietHours? Quiet { get; init; }

    public Reminder Of(ReminderKind kind)
    {
        ReminderChoice choice = Choices.GetValueOrDefault(kind.Word) ?? new ReminderChoice();
        return new Reminder(kind, choice.IsOn ?? kind.IsOn, choice.Before ?? kind.Before ?? 0, choice.At ?? kind.At ?? TimeOnly.MinValue);
    }

    /// <summary>Whether the act of that name happens: an act that is of no kind always does.</summary>
    public bool IsOn(string act) => ReminderKind.Find(act) is not { } kind || Of(kind).IsOn;

    /// <summary>With something else chosen about a kind; what the new choice leaves out stays as it was.</summary>
    public ReminderSettings With(ReminderKind kind, ReminderChoice choice)
    {
        ReminderChoice before = Choices.GetValueOrDefault(kind.Word) ?? new ReminderChoice();
        return this with
        {
            Choices = Choices.SetItem(kind.Word, new ReminderChoice
            {
                IsOn = choice.IsOn ?? before.IsOn,
                Before = choice.Before ?? before.Before,
                At = choice.At ?? before.At,
            }),
        };
    }
}
