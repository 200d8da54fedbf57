using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Questions;

/// <summary>A question or a point of discussion, from being asked until nobody waits for an answer any more.</summary>
/// <param name="Number">By which people name it: counted in each team from 1.</param>
/// <param name="Session">The session in which it was asked, and in whose minutes it stands.</param>
public sealed record Question(
    QuestionId Id, TeamId Team, int Number, SessionDay Session, QuestionKind Kind, string Text)
{
    /// <summary>The longest question or answer, in UTF-16 units: what a form of a platform can hold.</summary>
    public const int MaxTextLength = 4_000;

    /// <summary>Who asked. <see langword="null"/> when anonymous: the record itself does not know.</summary>
    public MemberId? Asker { get; init; }

    /// <summary>Who wrote it down for the asker, or the asker; never kept of an anonymous one.</summary>
    public MemberId? EnteredBy { get; init; }

    public QuestionStanding Standing { get; init; }

    /// <summary>The number of the question it was merged into.</summary>
    public int? MergedInto { get; init; }

    /// <summary>In the order in which they were given.</summary>
    public Sequence<Answer> Answers { get; init; } = [];

    /// <summary>Who wonders too; never the asker.</summary>
    public Sequence<MemberId> Votes { get; init; } = [];

    public QuestionState State => Standing switch
    {
        QuestionStanding.Dropped => QuestionState.Dropped,
        QuestionStanding.Merged => QuestionState.Merged,
        QuestionStanding.Mentor => QuestionState.ForMentor,
        QuestionStanding.Later => QuestionState.CarriedOver,
        _ when !Answers.IsEmpty => QuestionState.Answered,
        _ => Session.IsOver ? QuestionState.CarriedOver : QuestionState.Open,
    };

    /// <summary>The team itself still has to answer it.</summary>
    public bool WaitsForTeam => State is QuestionState.Open or QuestionState.CarriedOver;

    public bool IsOpenIn(Session session) => State == QuestionState.Open && Session.Id == session.Id;

    /// <summary>An earlier session left it unanswered, so this one sees it again.</summary>
    public bool IsCarriedInto(Session session) => WaitsForTeam && Session.IsLeftBehindBy(session);

    /// <param name="isMentors">
    /// The mentor gave it, or it was given in their presence. Without that a question for the mentor goes on waiting.
    /// </param>
    public Result<Question> Answer(Answer answer, bool isMentors) => RefuseIfGone() is { } problem
        ? problem
        : this with
        {
            Answers = [.. Answers, answer],
            Standing = Standing == QuestionStanding.Mentor && !isMentors ? QuestionStanding.Mentor : QuestionStanding.Asked,
        };

    /// <summary>Somebody wonders too; said again, they take it back.</summary>
    public Result<Question> Vote(MemberId member)
    {
        if (RefuseIfGone() is { } problem)
        {
            return problem;
        }

        return Asker == member
            ? Problem.Conflict("question.own-vote", ("number", Number))
            : this with { Votes = Votes.Contains(member) ? Votes.Without(member) : [.. Votes, member] };
    }

    /// <summary>It shall come up again: knowingly carried over, reopened, or brought back after it was dropped or merged.</summary>
    public Question PutOff() => this with { Standing = QuestionStanding.Later, MergedInto = null };

    public Result<Question> KeepForMentor()
    {
        if (RefuseIfGone() is { } problem)
        {
            return problem;
        }

        return Standing == QuestionStanding.Mentor
            ? Problem.Conflict("question.for-mentor-already", ("number", Number))
            : this with { Standing = QuestionStanding.Mentor };
    }

    public Result<Question> Drop() => RefuseIfGone() is { } problem ? problem : this with { Standing = QuestionStanding.Dropped };

    public Result<Question> Edit(string text) => RefuseIfGone() is { } problem ? problem : this with { Text = text };

    /// <summary>An answer put in better words.</summary>
    /// <param name="number">Which of the answers, counted from 1.</param>
    public Result<Question> EditAnswer(int number, string text) => (RefuseIfGone() ?? RefuseUnlessAnswer(number)) is { } problem
        ? problem
        : this with { Answers = new(Answers.Items.SetItem(number - 1, Answers[number - 1] with { Text = text })) };

    /// <summary>An answer that was none. Without any other the question waits again.</summary>
    /// <param name="number">Which of the answers, counted from 1.</param>
    public Result<Question> DropAnswer(int number) => (RefuseIfGone() ?? RefuseUnlessAnswer(number)) is { } problem
        ? problem
        : this with { Answers = new(Answers.Items.RemoveAt(number - 1)) };

    /// <returns>Why there is no such answer, or <see langword="null"/> when there is.</returns>
    public Problem? RefuseUnlessAnswer(int number) => number >= 1 && number <= Answers.Count
        ? null
        : Problem.NotFound("question.no-answer", ("question", Number), ("number", number), ("count", Answers.Count));

    /// <summary>Another question asks the same: whoever asked or wondered here wonders there, and this one rests.</summary>
    public Result<Merger> MergeInto(Question other)
    {
        if (other.Id == Id)
        {
            return Problem.Invalid("question.merge-itself", ("number", Number));
        }

        return (RefuseIfGone() ?? other.RefuseIfGone()) is { } problem
            ? problem
            : new Merger(
                this with { Standing = QuestionStanding.Merged, MergedInto = other.Number },
                other with { Votes = [.. other.Votes.Concat(Curious).Where(member => member != other.Asker).Distinct()] });
    }

    private IEnumerable<MemberId> Curious => Asker is { } asker ? Votes.Prepend(asker) : Votes;

    private Problem? RefuseIfGone() => Standing switch
    {
        QuestionStanding.Dropped => Problem.Conflict("question.is-dropped", ("number", Number)),
        QuestionStanding.Merged => Problem.Conflict("question.is-merged", ("number", Number), ("into", MergedInto ?? 0)),
        _ => null,
    };
}

/// <summary>Two questions after one was merged into the other.</summary>
public sealed record Merger(Question Merged, Question Into);
