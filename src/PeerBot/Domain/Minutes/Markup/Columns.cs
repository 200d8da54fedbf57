namespace PeerBot.Domain.Minutes.Markup;

/// <summary>How far a line is indented.</summary>
internal static class Columns
{
    private const int TabWidth = 4;

    public static int Leading(string line)
    {
        int columns = 0;
        foreach (char c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            columns += c == '\t' ? TabWidth - (columns % TabWidth) : 1;
        }

        return columns;
    }
}
