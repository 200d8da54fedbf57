using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Agenda;

/// <summary>An agenda item as the database gives it.</summary>
internal sealed record AgendaItemRow
{
    public long Id { get; init; }

    public long TeamId { get; init; }

    public int Number { get; init; }

    public long SessionId { get; init; }

    public DateOnly SessionDate { get; init; }

    public bool IsSessionOver { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public long? ByMember { get; init; }

    public long? EnteredBy { get; init; }

    public required string Presenters { get; init; }

    public string? Outcome { get; init; }

    public string? Decision { get; init; }

    public long? DecidedSessionId { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public bool IsDropped { get; init; }

    public int? Minutes { get; init; }

    public DateTimeOffset? TalkEndsAt { get; init; }

    public AgendaItem ToItem(IEnumerable<AgendaCommentRow> comments) => new(
        new AgendaItemId(Id),
        new TeamId(TeamId),
        Number,
        new SessionDay(new SessionId(SessionId), SessionDate, IsSessionOver),
        Enum.Parse<AgendaKind>(Kind, ignoreCase: true),
        Text)
    {
        By = ByMember is { } by ? new MemberId(by) : null,
        EnteredBy = EnteredBy is { } scribe ? new MemberId(scribe) : null,
        Presenters = JsonSerializer.Deserialize<Sequence<MemberId>>(Presenters),
        Comments = [.. comments.Select(comment => comment.ToComment())],
        Decision = Outcome is null ? null : ToDecision(Outcome),
        IsDropped = IsDropped,
        Minutes = Minutes,
        TalkEndsAt = TalkEndsAt,
    };

    // The three columns of a decision are written together.
    private AgendaDecision ToDecision(string outcome) => new(
        Enum.Parse<AgendaOutcome>(outcome, ignoreCase: true), Decision, new SessionId(DecidedSessionId!.Value), DecidedOn!.Value);
}

/// <summary>A comment as the database gives it.</summary>
internal sealed record AgendaCommentRow
{
    public long ItemId { get; init; }

    public long SessionId { get; init; }

    public required string Text { get; init; }

    public long? ByMember { get; init; }

    public string? ByName { get; init; }

    public long? EnteredBy { get; init; }

    public DateOnly SaidOn { get; init; }

    public AgendaComment ToComment() => new(Text, Speaker.Stored(ByMember, ByName), new SessionId(SessionId), SaidOn)
    {
        EnteredBy = EnteredBy is { } scribe ? new MemberId(scribe) : null,
    };
}
