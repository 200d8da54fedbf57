using System.Text;

namespace PeerBot.Features.Subscriptions;

/// <summary>Writes the lines of an iCalendar file: escaped, ended by CR LF, and folded where they grow too long.</summary>
internal sealed class IcsPen
{
    /// <summary>In octets, without the line end (RFC 5545, 3.1).</summary>
    private const int MostOctets = 75;

    private readonly StringBuilder file = new();

    /// <param name="name">With its parameters.</param>
    /// <param name="value">Free of what would have to be escaped.</param>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <param name="text">Anything that people write.</param>
    public void Text(string name, string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune letter in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            escaped.Append(letter.Value switch
            {
                '\n' => "\\n",
                ',' => "\\,",
                ';' => "\\;",
                '\\' => "\\\\",
                _ when Rune.IsControl(letter) => "",
                _ => letter.ToString(),
            });
        }

        Fold($"{name}:{escaped}");
    }

    public override string ToString() => file.ToString();

    /// <summary>A line goes on behind a line end and a blank; a character is never cut, though it has up to four octets.</summary>
    private void Fold(string line)
    {
        int room = MostOctets;
        foreach (Rune letter in line.EnumerateRunes())
        {
            if (letter.Utf8SequenceLength > room)
            {
                file.Append("\r\n ");
                room = MostOctets - 1;
            }

            file.Append(letter.ToString());
            room -= letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
