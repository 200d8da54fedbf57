using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes;

/// <summary>A suggestion, a notice or the review of an assignment.</summary>
public sealed record AgendaRecord
{
    /// <summary>The number people know it by in the chat. Only the data formats show it.</summary>
    public required int Number { get; init; }

    public AgendaKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Who brought it up; <see langword="null"/> when unknown.</summary>
    public string? By { get; init; }

    /// <summary>Who presents it, for a review.</summary>
    public Sequence<string> Presenters { get; init; } = [];

    public Sequence<CommentRecord> Comments { get; init; } = [];

    /// <summary>What was decided; <see langword="null"/> when nothing was.</summary>
    public OutcomeRecord? Outcome { get; init; }

    /// <summary>Papers that were scheduled because of this item.</summary>
    public Sequence<PaperRecord> Papers { get; init; } = [];

    /// <summary>Tasks that came out of this item.</summary>
    public Sequence<TaskRecord> Tasks { get; init; } = [];
}

/// <summary>What somebody said to an agenda item.</summary>
/// <param name="By">Who said it; <see langword="null"/> when it is what the whole team said.</param>
public sealed record CommentRecord(string Text, string? By = null);

/// <summary>What became of an agenda item.</summary>
/// <param name="Text">How it was put; may be missing.</param>
public sealed record OutcomeRecord(AgendaOutcome Kind, string? Text = null);
