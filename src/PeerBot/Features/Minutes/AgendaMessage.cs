using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>The agenda of a session in the message of a day.</summary>
internal static class AgendaMessage
{
    public static void Write(MessagePen pen, SessionRecord session)
    {
        AgendaRecord[] suggestions = [.. session.Agenda.Where(item => item.Kind != AgendaKind.Review)];
        bool onlyNotices = suggestions.All(item => item.Kind == AgendaKind.Notice);
        SessionMessage.Part(pen, onlyNotices ? "notices" : "suggestions", suggestions.SelectMany(Lines));
        SessionMessage.Part(pen, "reviews", session.Agenda.Where(item => item.Kind == AgendaKind.Review).SelectMany(Lines));
    }

    private static IEnumerable<Phrase> Lines(AgendaRecord item)
    {
        yield return item.Presenters.Count > 0
            ? Phrase.Of("minutes.name-with", ("name", Excerpt.Of(item.Title)), ("details", Phrase.Of("minutes.label.presented-by", ("members", item.Presenters))))
            : Phrase.Of("minutes.verbatim", ("text", Excerpt.Of(item.Title)));
        foreach (CommentRecord comment in item.Comments)
        {
            yield return Under(comment.By is { } by
                ? Phrase.Of("minutes.labelled", ("label", by), ("text", Excerpt.Of(comment.Text)))
                : Phrase.Of("minutes.verbatim", ("text", Excerpt.Of(comment.Text))));
        }

        if (item.Outcome is { } outcome)
        {
            yield return Under(Line(outcome));
        }

        foreach (Phrase line in item.Papers.Select(PlanMessage.Of).Concat(item.Tasks.Select(PlanMessage.Of)))
        {
            yield return Under(line);
        }
    }

    private static Phrase Line(OutcomeRecord outcome)
    {
        Phrase name = Phrase.Of($"minutes.label.outcome.{outcome.Kind.ToString().ToLowerInvariant()}");
        return outcome.Text is { } text
            ? Phrase.Of("minutes.labelled", ("label", Phrase.Of("minutes.label.outcome-with-text", ("outcome", name))), ("text", Excerpt.Of(text)))
            : Phrase.Of("minutes.labelled", ("label", Phrase.Of("minutes.label.outcome")), ("text", name));
    }

    private static Phrase Under(Phrase line) => Phrase.Of("minutes.under", ("line", line));
}
