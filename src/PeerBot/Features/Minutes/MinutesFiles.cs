using System.Collections.Immutable;
using System.Text;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>Writes the minutes of a stretch of days as files, one for each day on which there is something to tell.</summary>
internal sealed class MinutesFiles(Phrasebook phrasebook)
{
    /// <param name="mine">Whose own copy it is, with their own texts of these days; <see langword="null"/> for the shared minutes.</param>
    /// <inheritdoc cref="DayMaterial.LoadAsync" path="/param"/>
    public async Task<IReadOnlyList<DayFile>> WriteAsync(
        Work work, TeamContext context, DateOnly from, DateOnly to, DateOnly today, MinutesFormat format, MemberId? mine, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<DateOnly, MemberLog> logs = mine is { } author
            ? await LogStore.ListAsync(work, author, from, to, cancellationToken)
            : ImmutableDictionary<DateOnly, MemberLog>.Empty;
        IReadOnlyList<DayRecord> days = await DayRecordBuilder.BuildAsync(
            work, context, from, to, today, from == to ? [from] : logs.Keys, cancellationToken);
        MinutesWords words = MinutesWords.From(key => phrasebook[context.Language, key]);
        return
        [
            .. days.Select(day => new DayFile(day, MinutesExport.Write(day, format, words, Own(context.Roster, logs.GetValueOrDefault(day.Date))))),
        ];
    }

    /// <returns>What to hand out of some days: a file for each, or, of a format that is read line by line, one for all.</returns>
    public static IReadOnlyList<MinutesFile> Gather(IReadOnlyList<DayFile> days, MinutesFormat format) =>
        format == MinutesFormat.Jsonl && days is [DayFile first, .., DayFile last]
            ?
            [
                first.File with
                {
                    Name = $"{MinutesWords.Iso(first.Day.Date)}-{last.File.Name}",
                    Text = string.Concat(days.Select(day => day.File.Text)),
                },
            ]
            : [.. days.Select(day => day.File)];

    public static FileAttachment Attach(MinutesFile file) => new(file.Name, file.MediaType, [.. Encoding.UTF8.GetBytes(file.Text)]);

    private static OwnLog? Own(Roster roster, MemberLog? log) =>
        log is null ? null : new OwnLog(roster[log.Member].Name, log.Learned, log.Retrospective);
}
