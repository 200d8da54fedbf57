using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Questions;

/// <summary>
/// What somebody asked, answered and wondered too. What they asked anonymously is not here: nobody knows that it is theirs.
/// Of what they only wrote down for others the text is left out.
/// </summary>
internal sealed class PersonalQuestions : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "questions",
            """
            SELECT q.number, s.date, q.kind, CASE WHEN q.asker_id IN @ids THEN 'author' ELSE 'writer' END AS "as",
                   CASE WHEN q.asker_id IN @ids THEN q.text END AS text, q.standing AS state
            FROM questions q
            JOIN sessions s ON s.id = q.session_id
            WHERE q.team_id = @team AND (q.asker_id IN @ids OR q.entered_by IN @ids)
            ORDER BY q.number
            """,
            person, cancellationToken),
        await work.SectionAsync(
            "answers",
            """
            SELECT q.number, a.given_on AS date, CASE WHEN a.by_member IN @ids THEN 'author' ELSE 'writer' END AS "as",
                   q.text AS "to", CASE WHEN a.by_member IN @ids THEN a.text END AS text
            FROM answers a
            JOIN questions q ON q.id = a.question_id
            WHERE q.team_id = @team AND (a.by_member IN @ids OR a.entered_by IN @ids)
            ORDER BY q.number, a.id
            """,
            person, cancellationToken),
        await work.SectionAsync(
            "votes",
            """
            SELECT q.number, q.text AS "to"
            FROM question_votes v
            JOIN questions q ON q.id = v.question_id
            WHERE q.team_id = @team AND v.member_id IN @ids
            ORDER BY q.number
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        QuestionStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        QuestionStore.ForgetAsync(work, expiry, cancellationToken);
}
