namespace PeerBot.Domain.Minutes.Pages;

/// <summary>One session: its heading, who was there, and its sections in the team's order.</summary>
internal static class SessionBody
{
    public static void Write(Pen pen, SessionRecord session)
    {
        pen.Page.Heading(2, Heading(pen, session));
        if (session.Cancelled is { } reason)
        {
            pen.Page.Line(CancelledSentence(pen, reason));
        }

        RollBody.Write(pen, session);
        int before = pen.Page.Count;
        WriteSections(pen, session);
        if (pen.Page.Count == before && session.Cancelled is null)
        {
            pen.Page.Line(pen.Words.Sentences.EmptySession);
        }
    }

    private static string Heading(Pen pen, SessionRecord session)
    {
        HeadingWords words = pen.Words.Headings;
        string usual = session.Type switch
        {
            MinutesSessionType.Peer => words.Peer,
            MinutesSessionType.Mentoring => words.Mentoring,
            MinutesSessionType.Special => words.Special,
            MinutesSessionType.Retro => words.Retro,
            _ => throw new InvalidOperationException($"No heading for {session.Type}."),
        };
        string title = pen.Inline(session.Title) is { Length: > 0 } own ? own : usual;
        string withGuest = session.Type == MinutesSessionType.Mentoring ? words.WithMentor : words.WithGuest;
        return string.IsNullOrWhiteSpace(session.Guest)
            ? title
            : MinutesWords.Fill(withGuest, ("title", title), ("guest", pen.Literal(session.Guest)));
    }

    private static string CancelledSentence(Pen pen, string reason) => pen.Inline(reason) is { Length: > 0 } text
        ? MinutesWords.Fill(pen.Words.Sentences.CancelledBecause, ("reason", text))
        : pen.Words.Sentences.Cancelled;

    private static void WriteSections(Pen pen, SessionRecord session)
    {
        // A session with a guest is a talk: its introduction and questions need no headings until something else had one.
        bool guest = session.Type is MinutesSessionType.Mentoring or MinutesSessionType.Special;
        bool headed = !guest;
        foreach (MinutesSection section in SectionOrder.Of(session))
        {
            headed |= section switch
            {
                MinutesSection.Suggestions => AgendaBody.WriteSuggestions(pen, session),
                MinutesSection.Reviews => AgendaBody.WriteReviews(pen, session),
                MinutesSection.Questions => QuestionBody.Write(pen, session, headed),
                MinutesSection.Papers => PaperBody.Write(pen, session.Papers),
                MinutesSection.Tasks => TaskBody.Write(pen, session.Tasks),
                MinutesSection.Notes => NoteBody.Write(pen, session.Notes.Where(static note => !note.Closing), headed),
                _ => throw new InvalidOperationException($"No body for {section}."),
            };
        }

        NoteBody.Write(pen, session.Notes.Where(static note => note.Closing), headed);
    }
}
