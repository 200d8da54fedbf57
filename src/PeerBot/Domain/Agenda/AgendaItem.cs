using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Agenda;

/// <summary>A suggestion, a notice or the review of an assignment, from being brought up until it is settled.</summary>
/// <param name="Number">By which people name it: counted in each team from 1.</param>
/// <param name="Session">The session for which it was brought up, and in whose minutes it stands.</param>
public sealed record AgendaItem(
    AgendaItemId Id, TeamId Team, int Number, SessionDay Session, AgendaKind Kind, string Text)
{
    /// <summary>The longest text, comment or wording of a decision, in UTF-16 units: what a form of a platform can hold.</summary>
    public const int MaxTextLength = 4_000;

    /// <summary>The longest time for an item, in minutes.</summary>
    public const int MaxMinutes = 240;

    /// <summary>In minutes, where nobody said how long.</summary>
    public const int UsualMinutes = 10;

    /// <summary>Who brought it up.</summary>
    public MemberId? By { get; init; }

    /// <summary>Who wrote it down, for whoever brought it up.</summary>
    public MemberId? EnteredBy { get; init; }

    /// <summary>Who presents it.</summary>
    public Sequence<MemberId> Presenters { get; init; } = [];

    /// <summary>What was said to it, in the order in which it was said.</summary>
    public Sequence<AgendaComment> Comments { get; init; } = [];

    /// <summary>The last word about it, or <see langword="null"/> before there is one.</summary>
    public AgendaDecision? Decision { get; init; }

    /// <summary>How long it may take; <see langword="null"/> when nobody said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Until when it is being talked about; <see langword="null"/> before it is started and after it was settled.</summary>
    public DateTimeOffset? TalkEndsAt { get; init; }

    /// <summary>Taken back. Deciding about it brings it back.</summary>
    public bool IsDropped { get; init; }

    /// <summary>The team still has to settle it. A notice is settled by the end of its session: it was heard.</summary>
    public bool IsOpen => !IsDropped && Decision switch
    {
        null => Kind != AgendaKind.Notice || !Session.IsOver,
        { Outcome: AgendaOutcome.Deferred } => true,
        _ => false,
    };

    /// <summary>It is to be talked about in a session of its own day: nothing was said about its outcome yet.</summary>
    public bool IsOpenIn(Session session) => IsOpen && Session.Id == session.Id && Decision is null;

    /// <summary>An earlier session left it, so this one sees it again; putting it off once more hides it until the next.</summary>
    public bool IsCarriedInto(Session session) =>
        IsOpen && Session.IsLeftBehindBy(session) && Decision?.Session != session.Id;

    /// <summary>The team talks about it now, or goes on talking.</summary>
    /// <param name="minutes">For how long from now on; left out, as long as it may take.</param>
    public Result<AgendaItem> Start(DateTimeOffset now, int? minutes) => RefuseIfGone() is { } problem
        ? problem
        : this with { TalkEndsAt = now.AddMinutes(minutes ?? Minutes ?? UsualMinutes) };

    public Result<AgendaItem> Comment(AgendaComment comment) => RefuseIfGone() is { } problem
        ? problem
        : this with { Comments = [.. Comments, comment] };

    /// <summary>Settles it, or settles it otherwise than before. A dropped item comes back by that.</summary>
    public AgendaItem Decide(AgendaDecision decision) => this with { Decision = decision, IsDropped = false, TalkEndsAt = null };

    public Result<AgendaItem> Drop() => RefuseIfGone() is { } problem
        ? problem
        : this with { IsDropped = true, TalkEndsAt = null };

    public Result<AgendaItem> Edit(string text) => RefuseIfGone() is { } problem ? problem : this with { Text = text };

    /// <summary>A comment put in better words.</summary>
    /// <param name="number">Which of the comments, counted from 1.</param>
    public Result<AgendaItem> EditComment(int number, string text) => (RefuseIfGone() ?? RefuseUnlessComment(number)) is { } problem
        ? problem
        : this with { Comments = new(Comments.Items.SetItem(number - 1, Comments[number - 1] with { Text = text })) };

    /// <param name="number">Which of the comments, counted from 1.</param>
    public Result<AgendaItem> DropComment(int number) => (RefuseIfGone() ?? RefuseUnlessComment(number)) is { } problem
        ? problem
        : this with { Comments = new(Comments.Items.RemoveAt(number - 1)) };

    /// <returns>Why there is no such comment, or <see langword="null"/> when there is.</returns>
    public Problem? RefuseUnlessComment(int number) => number >= 1 && number <= Comments.Count
        ? null
        : Problem.NotFound("agenda.no-comment", ("item", Number), ("number", number), ("count", Comments.Count));

    private Problem? RefuseIfGone() => IsDropped ? Problem.Conflict("agenda.is-dropped", ("number", Number)) : null;
}
