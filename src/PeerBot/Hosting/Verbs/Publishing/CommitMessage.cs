using System.Globalization;
using System.Text;
using PeerBot.Domain.Minutes;

namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary>What the history of the repository says of a day.</summary>
internal static class CommitMessage
{
    /// <param name="authors">The first is the commit's author; the others are named in trailers that git hosts understand.</param>
    public static string Of(DayRecord day, IReadOnlyList<string> authors)
    {
        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"Minutes of {day.Team}, {MinutesWords.Iso(day.Date)}");
        if (day.Revision > 1)
        {
            message.Append(CultureInfo.InvariantCulture, $", revision {day.Revision}");
        }

        message.Append('\n');
        foreach (string author in authors.Skip(1))
        {
            message.Append(CultureInfo.InvariantCulture, $"\nCo-authored-by: {Name(author)} <{MinutesRepository.Address}>");
        }

        return message.ToString();
    }

    /// <returns>A name as git takes it: in one line, without the marks around an address, and not empty.</returns>
    public static string Name(string name)
    {
        string plain = string.Concat(name.Where(static c => c is not ('<' or '>') && !char.IsControl(c))).Trim();
        return plain.Any(char.IsLetterOrDigit) ? plain : MinutesRepository.Us;
    }
}
