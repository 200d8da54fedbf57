using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads members by name, alias, the unambiguous beginning of either, or a platform's mention.</summary>
internal static class MemberReader
{
    private const int MostNames = 20;

    /// <summary>No list of members needs more, in UTF-16 units.</summary>
    private const int Longest = 4_000;

    /// <summary>A name may have as many words.</summary>
    private const int MostWords = 4;

    public static Result<Member> ReadOne(string written, BindingContext context)
    {
        if (context.Roster is not { } roster)
        {
            return Problem.Conflict("option.no-team");
        }

        if (written.Length > Longest)
        {
            return Unknown(roster, written);
        }

        string name = MemberWords.Unquote(WrittenText.Clean(written, keepsLines: false));
        return Named(roster, name, context.CallerUserId) is { } member ? member : ByBeginning(roster, name);
    }

    /// <summary>Reads members parted by commas or blanks, each once and in the order in which they stand.</summary>
    public static Result<ImmutableArray<Member>> ReadSeveral(string written, BindingContext context)
    {
        if (context.Roster is not { } roster)
        {
            return Problem.Conflict("option.no-team");
        }

        if (written.Length > Longest)
        {
            return Unknown(roster, written);
        }

        List<Member> found = [];
        foreach (ImmutableArray<string> words in MemberWords.Split(WrittenText.Clean(written, keepsLines: false)))
        {
            if (Add(found, words, context) is { } problem)
            {
                return problem;
            }
        }

        return found.Distinct().ToImmutableArray();
    }

    private static Problem? Add(List<Member> found, ImmutableArray<string> words, BindingContext context)
    {
        int at = 0;
        while (at < words.Length)
        {
            (Member? member, int length) = LongestName(words, at, context);
            if (member is null)
            {
                Result<Member> one = ReadOne(words[at], context);
                if (one.Problem is { } problem)
                {
                    return problem;
                }

                (member, length) = (one.Value, 1);
            }

            found.Add(member);
            at += length;
        }

        return null;
    }

    /// <summary>Names may hold blanks, so the longest run of words that is a name wins.</summary>
    private static (Member? Member, int Length) LongestName(ImmutableArray<string> words, int at, BindingContext context)
    {
        for (int length = Math.Min(MostWords, words.Length - at); length > 0; length--)
        {
            string name = string.Join(' ', words.AsSpan(at, length).ToArray());
            if (Named(context.Roster!, name, context.CallerUserId) is { } member)
            {
                return (member, length);
            }
        }

        return (null, 0);
    }

    private static Member? Named(Roster roster, string name, string? callerUserId)
    {
        if (MemberWords.MentionedId(name) is { } userId)
        {
            return roster.Present.FirstOrDefault(member => member.HasUserId(userId));
        }

        return roster.Find(name)
            ?? (name.EndsWith('님') ? roster.Find(name[..^1]) : null)
            ?? (callerUserId is not null && MemberWords.IsCaller(name) ? roster.Find(callerUserId) : null);
    }

    private static Result<Member> ByBeginning(Roster roster, string name)
    {
        string start = name.TrimStart('@');
        Member[] candidates = start.Length < 2 ? [] : [.. roster.Present.Where(member => Starts(member, start))];
        return candidates switch
        {
            [Member only] => only,
            [] => Unknown(roster, name),
            _ => Problem.Invalid("option.several-members", ("written", WrittenText.Excerpt(name)), ("names", Names(candidates))),
        };
    }

    private static bool Starts(Member member, string start) =>
        member.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        || member.Alias?.StartsWith(start, StringComparison.OrdinalIgnoreCase) == true;

    private static Problem Unknown(Roster roster, string name) => roster.Present.Any()
        ? Problem.NotFound("option.unknown-member", ("written", WrittenText.Excerpt(name)), ("names", Names(roster.Present)))
        : Problem.NotFound("option.no-members", ("written", WrittenText.Excerpt(name)));

    private static string[] Names(IEnumerable<Member> members)
    {
        string[] names = [.. members.Select(member => member.Name)];
        return names.Length <= MostNames ? names : [.. names.Take(MostNames), "…"];
    }
}
