using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>One session in the message of a day.</summary>
internal static class SessionMessage
{
    public static void Write(MessagePen pen, SessionRecord session)
    {
        pen.Head(Title(session));
        if (session.Cancelled is { } reason)
        {
            pen.Say(reason.Length == 0
                ? Phrase.Of("minutes.sentence.cancelled")
                : Phrase.Of("minutes.sentence.cancelled-because", ("reason", reason)));
        }

        pen.List(RollOf(session));

        // In a guest's hour the notes are the introduction, elsewhere what remains to be said.
        bool isGuests = session.Type is MinutesSessionType.Mentoring or MinutesSessionType.Special;
        WriteNotes(pen, session.Notes.Where(note => isGuests && !note.Closing));
        AgendaMessage.Write(pen, session);
        QuestionMessage.Write(pen, session.Questions);
        Part(pen, "papers", session.Papers.Select(PlanMessage.Of));
        Part(pen, "tasks", session.Tasks.Select(PlanMessage.Of));
        WriteNotes(pen, session.Notes.Where(note => !isGuests && !note.Closing));
        WriteNotes(pen, session.Notes.Where(note => note.Closing));
    }

    /// <summary>A part under its heading, if there is anything in it.</summary>
    public static void Part(MessagePen pen, string heading, IEnumerable<Phrase> lines)
    {
        Phrase[] all = [.. lines];
        if (all.Length > 0)
        {
            pen.Say(Phrase.Of("minutes.part", ("heading", Phrase.Of($"minutes.heading.{heading}"))));
            pen.List(all);
        }
    }

    private static Phrase Title(SessionRecord session)
    {
        Phrase title = session.Title is { } own
            ? Phrase.Of("minutes.verbatim", ("text", own))
            : Phrase.Of($"minutes.heading.{session.Type.ToString().ToLowerInvariant()}");
        return session.Guest is { } guest
            ? Phrase.Of(
                session.Type == MinutesSessionType.Mentoring ? "minutes.heading.with-mentor" : "minutes.heading.with-guest",
                ("title", title), ("guest", guest))
            : title;
    }

    private static Facts RollOf(SessionRecord session)
    {
        (string Label, IEnumerable<object> Names)[] roll =
        [
            ("moderators", session.Moderators),
            ("scribes", session.Scribes),
            ("present", session.Present.Concat(session.Late.Select(late => late.Name)).Distinct()),
            ("late", session.Late.Select(Late)),
            ("absent", session.Absent.Select(Absent)),
            ("next-moderators", session.Next?.Moderators ?? []),
            ("next-scribes", session.Next?.Scribes ?? []),
        ];
        return new Facts(
        [
            .. roll.Where(line => line.Names.Any()).Select(line => new Fact(
                Phrase.Of($"minutes.label.{line.Label}"),
                Phrase.Of("minutes.names", ("names", line.Names.ToArray())))),
        ]);
    }

    private static object Late(LateRecord late)
    {
        Phrase? minutes = late.Minutes is { } count ? Phrase.Of("minutes.label.late-minutes", ("minutes", count)) : null;
        object[] details = [.. new object?[] { minutes, late.Reason }.OfType<object>()];
        return details is [] ? late.Name : Phrase.Of("minutes.name-with", ("name", late.Name), ("details", details));
    }

    private static object Absent(AbsenceRecord absent) => absent.Reason is { } reason
        ? Phrase.Of("minutes.name-with", ("name", absent.Name), ("details", reason))
        : absent.Name;

    private static void WriteNotes(MessagePen pen, IEnumerable<NoteRecord> notes)
    {
        foreach (NoteRecord note in notes)
        {
            if (note.Heading is { } heading)
            {
                pen.Say(Phrase.Of("minutes.part", ("heading", heading)));
            }

            pen.Quote(note.Text);
        }
    }
}
