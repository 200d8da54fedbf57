using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// Finds days whose minutes were copied from an earlier day and never filled in. What a part of a day says is compared without
/// blanks; parts too short to be anybody's own words are not compared.
/// </summary>
internal sealed class CopiedDays
{
    private const int Shortest = 20;

    private readonly Dictionary<string, DateOnly> seen = [];

    /// <returns>The earlier day that this one repeats, and whether it has nothing else to tell.</returns>
    public (DateOnly Of, bool Whole)? Look(DateOnly date, DayRecord day)
    {
        ImmutableArray<string> parts = [.. day.Sessions.SelectMany(Parts).Select(Compact).Where(static part => part.Length >= Shortest)];
        DateOnly[] copied = [.. parts.Where(part => seen.TryGetValue(part, out DateOnly first) && first != date).Select(part => seen[part])];
        foreach (string part in parts)
        {
            seen.TryAdd(part, date);
        }

        return copied.Length == 0 ? null : (copied.Min(), copied.Length == parts.Length);
    }

    private static IEnumerable<string> Parts(SessionRecord session) =>
    [
        string.Concat(session.Questions.Select(static question => question.Text + string.Concat(question.Answers.Select(static answer => answer.Text)))),
        string.Concat(session.Agenda.Select(static item => item.Title + string.Concat(item.Comments.Select(static comment => comment.Text)))),
        .. session.Notes.Select(static note => note.Text),
    ];

    private static string Compact(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
