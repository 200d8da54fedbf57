using PeerBot.Domain.Questions;

namespace PeerBot.Domain.Minutes;

/// <summary>A question or a point of discussion, and what was answered.</summary>
public sealed record QuestionRecord
{
    /// <summary>The number people know it by. Numbers need not begin with one nor be without gaps.</summary>
    public required int Number { get; init; }

    public QuestionKind Kind { get; init; }

    /// <summary>Who asked; <see langword="null"/> when anonymous or unknown.</summary>
    public string? Asker { get; init; }

    public required string Text { get; init; }

    public Sequence<AnswerRecord> Answers { get; init; } = [];

    /// <summary>How many members said they wonder too.</summary>
    public int Votes { get; init; }

    public QuestionState State { get; init; }

    /// <summary>The number of the question this one was merged into, when <see cref="QuestionState.Merged"/>.</summary>
    public int? MergedInto { get; init; }
}

/// <summary>One answer to a question, with who gave it.</summary>
/// <param name="Text">One line or many; bullet lines stay bullet lines.</param>
/// <param name="By">Who answered; <see langword="null"/> when unknown or the guest of the session.</param>
/// <param name="AddedOn">The day it was given when that was after the day of the minutes: a late addition.</param>
public sealed record AnswerRecord(string Text, string? By = null, DateOnly? AddedOn = null);
