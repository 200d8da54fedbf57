using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Minutes;

/// <summary><c>/minutes export</c>: the minutes as files, to be committed or kept as they are.</summary>
internal sealed class ExportMinutes(MinutesFiles files) : IUseCase
{
    /// <summary>A message holds no more; beyond that they come in one archive.</summary>
    private const int MostFiles = 10;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateRange? range = call.Options.RangeOrNull("date");
        DateOnly from = range?.From ?? await MinutesDay.OfAsync(call, null, cancellationToken);
        DateOnly to = range?.To ?? from;
        MinutesFormat format = MinutesFormats.Of(call.Options.TextOrNull("format"));
        IReadOnlyList<DayFile> days = await files.WriteAsync(
            call.Work, call.Context, from, to, call.Today, format, call.Options.Flag("mine") ? call.Caller.Id : null, cancellationToken);
        ImmutableArray<FileAttachment> written = Attach(days, MinutesFiles.Gather(days, format));
        return days switch
        {
            [] => Problem.NotFound("minutes.nothing-between", ("from", from), ("to", to)),
            [DayFile only] => Say(Phrase.Of("minutes.exported-day", ("date", only.Day.Date)), written),
            [DayFile first, .., DayFile last] => Say(
                Phrase.Of("minutes.exported", ("count", days.Count), ("from", first.Day.Date), ("to", last.Day.Date)), written),
        };
    }

    private static Reply Say(Phrase sentence, ImmutableArray<FileAttachment> files) => Reply.ToCaller(Message.Say(sentence) with { Files = files });

    private static ImmutableArray<FileAttachment> Attach(IReadOnlyList<DayFile> days, IReadOnlyList<MinutesFile> written) => written.Count > MostFiles
        ? [MinutesArchive.Pack($"minutes-{MinutesWords.Iso(days[0].Day.Date)}-{MinutesWords.Iso(days[^1].Day.Date)}.zip", written)]
        : [.. written.Select(MinutesFiles.Attach)];
}
