using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads who led, wrote, came, came late or was missing, and who is next.</summary>
internal static partial class RollReader
{
    /// <summary>A line such as <c>오늘 모더레이터 : 하늘</c>.</summary>
    /// <returns>Whether it was one.</returns>
    public static bool TryRead(string line, SessionDraft session, ReadingLog log)
    {
        if (LabelledLine.Of(line) is not { } labelled || PostWords.RollOf(labelled.Label) is not { } part || labelled.Text.Length == 0)
        {
            return false;
        }

        log.Understand(labelled.Label);
        Read(part, labelled.Label, labelled.Text, session, log);
        return true;
    }

    /// <summary>The names below a heading or an item that does the work of a label.</summary>
    public static void Read(string label, IEnumerable<PostBlock> blocks, SessionDraft session, ReadingLog log)
    {
        log.Understand(label);
        foreach (string line in blocks.SelectMany(Lines))
        {
            Read(PostWords.RollOf(label)!.Value, label, line, session, log);
        }
    }

    /// <summary>Whether there is nothing below a label but short lines, as names are.</summary>
    public static bool AreNames(IEnumerable<PostBlock> blocks)
    {
        string[] lines = [.. blocks.SelectMany(Lines)];
        return lines.Length > 0 && lines.SelectMany(static line => NameList.Split(line)).All(static name => PeopleBook.Bare(name).Length is > 0 and <= 20);
    }

    private static IEnumerable<string> Lines(PostBlock block) => block switch
    {
        PostText text => text.Lines,
        PostList list => list.Items.SelectMany(static item => item.Blocks).SelectMany(Lines),
        PostQuote quote => quote.Blocks.SelectMany(Lines),
        _ => [block.Source],
    };

    private static void Read(RollPart part, string label, string text, SessionDraft session, ReadingLog log)
    {
        foreach (string entry in NameList.Split(text))
        {
            switch (part)
            {
                case RollPart.Moderators:
                    Add(session.Moderators, log.Person(entry));
                    break;
                case RollPart.Scribes:
                    Add(session.Scribes, log.Person(entry));
                    break;
                case RollPart.Present:
                    Add(session.Present, log.Person(entry));
                    break;
                case RollPart.Late:
                    session.Late.Add(LateOf(entry, log));
                    break;
                case RollPart.Absent:
                    (string name, string? reason) = Reason(entry);
                    session.Absent.Add(new AbsenceRecord(log.Person(name), reason));
                    break;
                default:
                    session.Next = Next(part, label, log.Person(entry), session.Next ?? new NextRoles(), log.Today);
                    break;
            }
        }
    }

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }

    private static NextRoles Next(RollPart part, string label, string name, NextRoles next, DateOnly today) => part switch
    {
        RollPart.NextModerators => next with { Moderators = [.. next.Moderators, name], Date = DateFinder.Whole(label) ?? next.Date },
        RollPart.NextWeekModerators => next with { Moderators = [.. next.Moderators, name], Date = DateFinder.Whole(label) ?? next.Date, Weekly = true },
        RollPart.NextScribes => next with { Scribes = [.. next.Scribes, name], Date = DateFinder.Whole(label) ?? next.Date },
        _ => next with { Scribes = [.. next.Scribes, name], Date = DateFinder.Whole(label) ?? next.Date, Weekly = true },
    };

    private static LateRecord LateOf(string entry, ReadingLog log)
    {
        (string name, string? reason) = Reason(entry);
        Match minutes = Minutes().Match(reason ?? "");
        return minutes.Success
            ? new LateRecord(
                log.Person(name),
                int.Parse(minutes.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture),
                minutes.Groups["reason"].Value.Trim() is { Length: > 0 } rest ? rest : null)
            : new LateRecord(log.Person(name), null, reason);
    }

    private static (string Name, string? Reason) Reason(string entry) => Brackets.AtEnd(entry) is { } found && found.Text.Length > 0
        ? (found.Text, found.Inner.Length > 0 ? Literal.Of(found.Inner) : null)
        : (entry, null);

    [GeneratedRegex(@"^(?<minutes>\d{1,3})\s*(?:분|min\w*)(?:\s*,\s*(?<reason>.*))?$")]
    private static partial Regex Minutes();
}
