using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary>
/// Says in the minutes what was asked and answered: a session's own questions with every answer they ever got, and earlier
/// ones with the answers that this session gave.
/// </summary>
internal static class QuestionRecords
{
    public static IEnumerable<QuestionRecord> Of(DayMaterial material, Session session)
    {
        Question[] earlier = [.. material.Questions.FromElsewhere.Where(question => IsAnsweredIn(question, session))];
        Question[] questions = [.. earlier, .. material.Questions.Own.Where(question => question.Session.Id == session.Id)];

        // In the minutes of a session questions count from one: the team's own numbers would mean nothing to other readers.
        Dictionary<int, int> places = questions.Index().ToDictionary(entry => entry.Item.Number, entry => entry.Index + 1);
        return questions.Select(question => Record(material, session, question) with
        {
            Number = places[question.Number],
            MergedInto = question.MergedInto is { } into && places.TryGetValue(into, out int place) ? place : null,
        });
    }

    private static bool IsAnsweredIn(Question question, Session session) =>
        question.Session.Id != session.Id && question.Answers.Any(answer => answer.Session == session.Id);

    private static QuestionRecord Record(DayMaterial material, Session session, Question question) => new()
    {
        Number = question.Number,
        Kind = question.Kind,
        Asker = question.Asker is { } asker ? material.Roster[asker].Name : null,
        Text = question.Text,
        Answers =
        [
            .. question.Answers
                .Where(answer => question.Session.Id == session.Id || answer.Session == session.Id)
                .Select(answer => Answer(material, session, answer)),
        ],
        Votes = question.Votes.Count,
        State = question.State,
    };

    private static AnswerRecord Answer(DayMaterial material, Session session, Answer answer)
    {
        string? by = SessionRecords.NameOf(material.Roster, answer.By);
        return new AnswerRecord(
            answer.Text,
            answer.By.Member is null && by == session.Guest ? null : by,
            answer.On > session.Date ? answer.On : null);
    }
}
