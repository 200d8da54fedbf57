namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Free text. Notes without a heading come first, or they would seem to belong to another one's.</summary>
internal static class NoteBody
{
    /// <param name="headed">Notes without a heading of their own get the usual one.</param>
    /// <returns>Whether a heading was written.</returns>
    public static bool Write(Pen pen, IEnumerable<NoteRecord> notes, bool headed)
    {
        ILookup<bool, NoteRecord> byHeading =
            notes.Where(static note => !string.IsNullOrWhiteSpace(note.Text)).ToLookup(static note => string.IsNullOrWhiteSpace(note.Heading));
        if (headed && byHeading[true].Any())
        {
            pen.Page.Heading(3, pen.Words.Headings.Notes);
        }

        foreach (NoteRecord note in byHeading[true])
        {
            pen.Page.Text(note.Text);
        }

        foreach (NoteRecord note in byHeading[false])
        {
            pen.Page.Heading(3, pen.Title(note.Heading));
            pen.Page.Text(note.Text);
        }

        return byHeading[false].Any();
    }
}
