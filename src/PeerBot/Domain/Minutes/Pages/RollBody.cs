namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Who led, wrote, came, came late or was missing, and who is next.</summary>
internal static class RollBody
{
    public static void Write(Pen pen, SessionRecord session)
    {
        LabelWords labels = pen.Words.Labels;
        WriteLine(pen, labels.Moderators, session.Moderators.Select(pen.Literal));
        WriteLine(pen, labels.Scribes, session.Scribes.Select(pen.Literal));
        WriteLine(pen, labels.Present, session.Present.Concat(session.Late.Select(static late => late.Name)).Distinct().Select(pen.Literal));
        WriteLine(pen, labels.Late, session.Late.Select(late => LateComer(pen, late)));
        WriteLine(pen, labels.Absent, session.Absent.Select(absent => pen.Literal(absent.Name) + Pen.Brackets([pen.Literal(absent.Reason)])));
        if (session.Next is { } next)
        {
            WriteNext(pen, next);
        }
    }

    private static string LateComer(Pen pen, LateRecord late)
    {
        string? minutes = late.Minutes is { } count
            ? MinutesWords.Fill(pen.Words.Labels.LateMinutes, ("minutes", Pen.Number(count)))
            : null;
        return pen.Literal(late.Name) + Pen.Brackets([minutes, pen.Literal(late.Reason)]);
    }

    private static void WriteNext(Pen pen, NextRoles next)
    {
        LabelWords labels = pen.Words.Labels;
        string when = next is { Date: { } date } ? Pen.Brackets([pen.Words.Date(date)]) : "";
        WriteLine(pen, (next.Weekly ? labels.NextWeekModerators : labels.NextModerators) + when, next.Moderators.Select(pen.Literal));
        WriteLine(pen, (next.Weekly ? labels.NextWeekScribes : labels.NextScribes) + when, next.Scribes.Select(pen.Literal));
    }

    private static void WriteLine(Pen pen, string label, IEnumerable<string> names)
    {
        string joined = string.Join(", ", names);
        if (joined.Length > 0)
        {
            pen.Page.Line(pen.Label(label) + joined);
        }
    }
}
