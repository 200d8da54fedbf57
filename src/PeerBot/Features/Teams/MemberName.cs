using System.Globalization;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Teams;

/// <summary>What may be a member's name: short, visible, and not yet taken. Everything else is allowed, in any script.</summary>
internal static class MemberName
{
    public static Result<string> Of(string written, IEnumerable<Member> present)
    {
        string name = written.Trim().TrimStart('@').Normalize();
        if (name.Length is 0 or > Member.MaxNameLength || !name.Any(char.IsLetterOrDigit))
        {
            return Problem.Invalid("team.name-unusable", ("name", written), ("max", Member.MaxNameLength));
        }

        if (name.Any(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || letter is ',' or '<' or '>'))
        {
            return Problem.Invalid("team.name-unusable", ("name", name), ("max", Member.MaxNameLength));
        }

        return present.Any(member => Same(member.Name, name) || (member.Alias is { } alias && Same(alias, name)))
            ? Problem.Conflict("team.name-taken", ("name", name))
            : name;
    }

    /// <summary>Takes a list apart that was typed with commas or on lines of its own.</summary>
    public static string[] Split(string names) =>
        names.Split([',', '，', '、', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
