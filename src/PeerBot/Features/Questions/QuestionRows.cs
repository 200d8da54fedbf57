using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Questions;

/// <summary>A question as the database gives it.</summary>
internal sealed record QuestionRow
{
    public long Id { get; init; }

    public long TeamId { get; init; }

    public int Number { get; init; }

    public long SessionId { get; init; }

    public DateOnly SessionDate { get; init; }

    public bool IsSessionOver { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public long? AskerId { get; init; }

    public long? EnteredBy { get; init; }

    public required string Standing { get; init; }

    public int? MergedInto { get; init; }

    public Question ToQuestion(IEnumerable<AnswerRow> answers, IEnumerable<VoteRow> votes) => new(
        new QuestionId(Id),
        new TeamId(TeamId),
        Number,
        new SessionDay(new SessionId(SessionId), SessionDate, IsSessionOver),
        Enum.Parse<QuestionKind>(Kind, ignoreCase: true),
        Text)
    {
        Asker = AskerId is { } asker ? new MemberId(asker) : null,
        EnteredBy = EnteredBy is { } scribe ? new MemberId(scribe) : null,
        Standing = Enum.Parse<QuestionStanding>(Standing, ignoreCase: true),
        MergedInto = MergedInto,
        Answers = [.. answers.Select(answer => answer.ToAnswer())],
        Votes = [.. votes.Select(vote => new MemberId(vote.MemberId))],
    };
}

/// <summary>An answer as the database gives it.</summary>
internal sealed record AnswerRow
{
    public long QuestionId { get; init; }

    public long SessionId { get; init; }

    public required string Text { get; init; }

    public long? ByMember { get; init; }

    public string? ByName { get; init; }

    public long? EnteredBy { get; init; }

    public DateOnly GivenOn { get; init; }

    public Answer ToAnswer() => new(Text, Speaker.Stored(ByMember, ByName), new SessionId(SessionId), GivenOn)
    {
        EnteredBy = EnteredBy is { } scribe ? new MemberId(scribe) : null,
    };
}

/// <summary>Somebody who wonders too, as the database gives it.</summary>
internal sealed record VoteRow
{
    public long QuestionId { get; init; }

    public long MemberId { get; init; }
}
