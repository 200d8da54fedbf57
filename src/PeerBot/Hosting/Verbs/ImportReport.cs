using System.Globalization;
using System.Text;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Minutes.Import;

namespace PeerBot.Hosting.Verbs;

/// <summary>Tells an operator what was understood of each file, what was kept as text, and who is not known.</summary>
internal static class ImportReport
{
    private const int MostKept = 6;

    public static string Of(ReadPost post, Phrasebook phrasebook)
    {
        StringBuilder report = new();
        report.Append(post.File).Append(":\n");
        if (post.Reading is not { } reading)
        {
            Line(report, "unreadable", phrasebook[Language.English, post.Problem!.Sentence.Key]);
            return report.ToString();
        }

        Line(report, "day", Day(reading));
        foreach (SessionRecord session in reading.Day.Sessions)
        {
            Line(report, "session", Contents(session));
        }

        Line(report, "own text", string.Join(", ", new[] { reading.Learned is null ? null : "learned", reading.Retrospective is null ? null : "retrospective" }.OfType<string>()));
        Line(report, "as text", Kept(reading));
        Line(report, "not known", string.Join(", ", reading.Unrecognised));
        Line(report, "note", Note(post, reading));
        return report.ToString();
    }

    public static string Of(ReadPost post, ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Differs => $"{post.File}: {Iso(post.Reading!.Date!.Value)} is recorded already and says something else. It was left alone.\n",
        ImportOutcome.NoDate => $"{post.File}: not recorded, for it names no day. Import it by itself with --date.\n",
        ImportOutcome.Nothing => $"{post.File}: nothing in it tells of a session. With --author its text becomes that member's own.\n",
        _ => "",
    };

    public static string Of(PostBatch batch, bool addsMembers) => batch.Strangers is []
        ? ""
        : $"No members: {string.Join(", ", batch.Strangers.Select(static stranger => stranger.Name))}. "
            + (addsMembers ? "They are former members now.\n" : "Their names are kept as text; --add-members makes former members of them.\n");

    public static string Of(IReadOnlyList<ImportOutcome> outcomes)
    {
        ILookup<ImportOutcome, ImportOutcome> by = outcomes.ToLookup(static outcome => outcome);
        int left = by[ImportOutcome.NoDate].Count() + by[ImportOutcome.Nothing].Count();
        return $"{by[ImportOutcome.Recorded].Count()} recorded, {by[ImportOutcome.Same].Count()} the same as before, "
            + $"{by[ImportOutcome.Differs].Count()} left alone, {left} without a day or session";
    }

    public static string Of(OrderProposal proposal, Roster roster)
    {
        string how = proposal.Period == RotationPeriod.Week ? "a week" : "a session";
        return $"""
            The turns of the past show an order, {proposal.Count} {how}: {proposal.InOrder} of {proposal.HandOvers} hand-overs follow it, {proposal.PassedOver} passed one over{(proposal.IsSure ? "" : " (not sure)")}.
            To take it over, type in the channel of the team, the next first:
              {string.Join("\n  ", HistoryOrder.Commands(proposal, roster))}

            """;
    }

    private static string Day(MinutesReading reading) => reading.Date is { } date
        ? Iso(date) + (reading.Day.Day is { } number ? $", day {number}" : "") + (reading.IsYearGuessed ? " (the year is a guess)" : "")
        : "none found";

    private static string Contents(SessionRecord session)
    {
        string[] parts =
        [
            .. session.Moderators.Select(static name => $"moderator {name}"),
            Some(session.Present.Count + session.Late.Count, "present"),
            Some(session.Absent.Count, "absent"),
            Some(session.Agenda.Count(static item => item.Kind != AgendaKind.Review), "agenda items"),
            Some(session.Agenda.Count(static item => item.Kind == AgendaKind.Review), "reviews"),
            Some(session.Questions.Count, "questions"),
            Some(session.Questions.Sum(static question => question.Answers.Count), "answers"),
            Some(session.Papers.Count, "papers"),
            Some(session.Tasks.Count, "tasks"),
            Some(session.Notes.Count, "notes"),
            .. session.Next?.Moderators.Select(static name => $"next {name}") ?? [],
        ];
        string told = string.Join(", ", parts.Where(static part => part.Length > 0));
        return $"{session.Type.ToString().ToLowerInvariant()}: {(told.Length > 0 ? told : "nothing")}";
    }

    private static string Kept(MinutesReading reading)
    {
        string first = string.Join(" | ", reading.Kept.Take(MostKept));
        return reading.Kept.Count > MostKept ? $"{first} | and {reading.Kept.Count - MostKept} more" : first;
    }

    private static string Note(ReadPost post, MinutesReading reading) => post.Copy switch
    {
        (DateOnly of, true) => $"a copy of {Iso(of)}",
        (DateOnly of, false) => $"partly a copy of {Iso(of)}",
        _ when reading.IsEmpty => "nobody wrote down anything that day",
        _ => "",
    };

    private static string Some(int count, string what) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{count} {what}") : "";

    private static void Line(StringBuilder report, string label, string text)
    {
        if (text.Length > 0)
        {
            report.Append("  ").Append(label.PadRight(10)).Append(text).Append('\n');
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
