using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Questions;

/// <summary>The SQL of questions. The only code that writes <c>questions</c>, <c>answers</c> and <c>question_votes</c>.</summary>
internal static class QuestionStore
{
    private const string Select =
        """
        SELECT q.id AS Id, q.team_id AS TeamId, q.number AS Number, q.session_id AS SessionId, s.date AS SessionDate,
               s.state = 'closed' AND s.opened_at IS NOT NULL AS IsSessionOver, q.kind AS Kind, q.text AS Text, q.asker_id AS AskerId,
               q.entered_by AS EnteredBy, q.standing AS Standing, q.merged_into AS MergedInto
        FROM questions q
        JOIN sessions s ON s.id = q.session_id
        """;

    public static async Task<Question?> FindAsync(Work work, TeamId team, int number, CancellationToken cancellationToken) =>
        (await ListAsync(work, "q.team_id = @team AND q.number = @number", new { team = team.Value, number }, cancellationToken))
        .SingleOrDefault();

    public static async Task<Question?> FindAsync(Work work, QuestionId id, CancellationToken cancellationToken) =>
        (await ListAsync(work, "q.id = @id", new { id = id.Value }, cancellationToken)).SingleOrDefault();

    /// <returns>What stands in the minutes of a session, in the order of the numbers; dropped and merged ones too.</returns>
    public static Task<IReadOnlyList<Question>> ListBySessionAsync(Work work, SessionId session, CancellationToken cancellationToken) =>
        ListBySessionsAsync(work, [session], cancellationToken);

    /// <inheritdoc cref="ListBySessionAsync"/>
    public static Task<IReadOnlyList<Question>> ListBySessionsAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(work, "q.session_id IN @sessions", new { sessions = Ids(sessions) }, cancellationToken);

    /// <returns>Questions of other sessions that were answered in these: each answer names its session.</returns>
    public static Task<IReadOnlyList<Question>> ListAnsweredInAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            """
            q.standing NOT IN ('dropped', 'merged') AND EXISTS (
                SELECT 1
                FROM answers a
                WHERE a.question_id = q.id AND a.session_id <> q.session_id AND a.session_id IN @sessions)
            """,
            new { sessions = Ids(sessions) },
            cancellationToken);

    /// <returns>What nobody answered yet, what was put off, and what waits for the mentor.</returns>
    public static Task<IReadOnlyList<Question>> ListWaitingAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            """
            q.team_id = @team AND (
                q.standing IN ('later', 'mentor')
                OR (q.standing = 'asked' AND NOT (s.state = 'closed' AND s.opened_at IS NULL)
                    AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.question_id = q.id)))
            """,
            new { team = team.Value },
            cancellationToken);

    /// <returns>The latest questions of a team whatever became of them, in the order of the numbers.</returns>
    public static Task<IReadOnlyList<Question>> ListLatestAsync(Work work, TeamId team, int count, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            "q.team_id = @team AND q.number > (SELECT coalesce(max(number), 0) - @count FROM questions WHERE team_id = @team)",
            new { team = team.Value, count },
            cancellationToken);

    public static async Task<Question> AddAsync(
        Work work, TeamId team, SessionDay session, QuestionKind kind, string text, MemberId? asker, MemberId? enteredBy, CancellationToken cancellationToken)
    {
        NewRow row = await work.GetAsync<NewRow>(
            """
            INSERT INTO questions (team_id, number, session_id, kind, text, asker_id, entered_by, standing)
            SELECT @team, coalesce(max(number), 0) + 1, @session, @kind, @text, @asker, @enteredBy, 'asked'
            FROM questions
            WHERE team_id = @team
            RETURNING id AS Id, number AS Number
            """,
            new
            {
                team = team.Value,
                session = session.Id.Value,
                kind = kind.ToString().ToLowerInvariant(),
                text,
                asker = asker?.Value,
                enteredBy = enteredBy?.Value,
            },
            cancellationToken);
        return new Question(new QuestionId(row.Id), team, row.Number, session, kind, text) { Asker = asker, EnteredBy = enteredBy };
    }

    /// <summary>Writes a question with its answers and with who wonders too.</summary>
    public static async Task SaveAsync(Work work, Question question, CancellationToken cancellationToken)
    {
        long id = question.Id.Value;
        await work.ExecuteAsync(
            "UPDATE questions SET text = @Text, standing = @standing, merged_into = @MergedInto WHERE id = @id",
            new { id, question.Text, standing = question.Standing.ToString().ToLowerInvariant(), question.MergedInto },
            cancellationToken);
        await work.ExecuteAsync("DELETE FROM answers WHERE question_id = @id", new { id }, cancellationToken);
        await work.ExecuteAsync(
            """
            INSERT INTO answers (question_id, session_id, text, by_member, by_name, entered_by, given_on)
            VALUES (@id, @session, @Text, @member, @Name, @scribe, @On)
            """,
            question.Answers.Select(answer => new
            {
                id,
                session = answer.Session.Value,
                answer.Text,
                member = answer.By.Member?.Value,
                answer.By.Name,
                scribe = answer.EnteredBy?.Value,
                answer.On,
            }).ToArray(),
            cancellationToken);
        await work.ExecuteAsync("DELETE FROM question_votes WHERE question_id = @id", new { id }, cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO question_votes (question_id, member_id) VALUES (@id, @member)",
            question.Votes.Select(member => new { id, member = member.Value }).ToArray(),
            cancellationToken);
    }

    /// <summary>Everything said under one session is said under another.</summary>
    public static async Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken)
    {
        var sessions = new { from = from.Value, to = to.Value };
        await work.ExecuteAsync("UPDATE questions SET session_id = @to WHERE session_id = @from", sessions, cancellationToken);
        await work.ExecuteAsync("UPDATE answers SET session_id = @to WHERE session_id = @from", sessions, cancellationToken);
    }

    /// <summary>Whoever answered by the name of a person who is forgotten has their new one; by the rule of removal their texts go.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        const string answers = "question_id IN (SELECT id FROM questions WHERE team_id = @team)";
        await work.ExecuteAsync($"UPDATE answers SET by_name = @NewName WHERE {answers} AND by_name IN @names", erasure.Values, cancellationToken);
        if (erasure.RemovesTexts)
        {
            erasure.Removed(await work.QueryAsync<string>(
                $"""
                SELECT text FROM questions WHERE team_id = @team AND asker_id IN @ids
                UNION
                SELECT text FROM answers WHERE {answers} AND by_member IN @ids
                """,
                erasure.Values, cancellationToken));
            await work.ExecuteAsync("UPDATE questions SET text = @Mark WHERE team_id = @team AND asker_id IN @ids", erasure.Values, cancellationToken);
            await work.ExecuteAsync($"UPDATE answers SET text = @Mark WHERE {answers} AND by_member IN @ids", erasure.Values, cancellationToken);
        }
    }

    /// <summary>What was answered to a younger question as if in an older session is answered in the question's own.</summary>
    /// <returns>How many questions went.</returns>
    public static async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        const string old = $"SELECT id FROM questions WHERE session_id IN ({Expiry.Sessions})";
        await work.ExecuteAsync($"DELETE FROM question_votes WHERE question_id IN ({old})", expiry.Values, cancellationToken);
        await work.ExecuteAsync($"DELETE FROM answers WHERE question_id IN ({old})", expiry.Values, cancellationToken);
        int gone = await work.ExecuteAsync($"DELETE FROM questions WHERE session_id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);
        await work.ExecuteAsync(
            $"""
            UPDATE answers SET session_id = (SELECT q.session_id FROM questions q WHERE q.id = question_id)
            WHERE session_id IN ({Expiry.Sessions})
            """,
            expiry.Values, cancellationToken);
        return gone;
    }

    private static async Task<IReadOnlyList<Question>> ListAsync(Work work, string where, object parameters, CancellationToken cancellationToken)
    {
        QuestionRow[] questions = [.. await work.QueryAsync<QuestionRow>($"{Select} WHERE {where} ORDER BY q.number", parameters, cancellationToken)];
        var found = new { ids = questions.Select(question => question.Id).ToArray() };
        IEnumerable<AnswerRow> answers = await work.QueryAsync<AnswerRow>(
            """
            SELECT question_id AS QuestionId, session_id AS SessionId, text AS Text, by_member AS ByMember, by_name AS ByName,
                   entered_by AS EnteredBy, given_on AS GivenOn
            FROM answers
            WHERE question_id IN @ids
            ORDER BY id
            """,
            found, cancellationToken);
        IEnumerable<VoteRow> votes = await work.QueryAsync<VoteRow>(
            "SELECT question_id AS QuestionId, member_id AS MemberId FROM question_votes WHERE question_id IN @ids ORDER BY member_id",
            found, cancellationToken);

        ILookup<long, AnswerRow> answersOf = answers.ToLookup(answer => answer.QuestionId);
        ILookup<long, VoteRow> votesOf = votes.ToLookup(vote => vote.QuestionId);
        return [.. questions.Select(question => question.ToQuestion(answersOf[question.Id], votesOf[question.Id]))];
    }

    private static long[] Ids(IEnumerable<SessionId> sessions) => [.. sessions.Select(id => id.Value)];

    private sealed record NewRow
    {
        public long Id { get; init; }

        public int Number { get; init; }
    }
}
