using System.Collections.Immutable;
using System.Globalization;
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
        IReadOnlyList<MinutesFile> written = await files.WriteAsync(
            call.Work,
            call.Context,
            from,
            to,
            call.Today,
            MinutesFormats.Of(call.Options.TextOrNull("format")),
            call.Options.Flag("mine") ? call.Caller.Id : null,
            cancellationToken);
        return written switch
        {
            [] => Problem.NotFound("minutes.nothing-between", ("from", from), ("to", to)),
            [var only] => Say(Phrase.Of("minutes.exported-day", ("date", DayOf(only))), written),
            _ => Say(
                Phrase.Of("minutes.exported", ("count", written.Count), ("from", DayOf(written[0])), ("to", DayOf(written[^1]))), written),
        };
    }

    private static Reply Say(Phrase sentence, IReadOnlyList<MinutesFile> written) => Reply.ToCaller(Message.Say(sentence) with
    {
        Files = Attach(written),
    });

    private static ImmutableArray<FileAttachment> Attach(IReadOnlyList<MinutesFile> written) => written.Count > MostFiles
        ? [MinutesArchive.Pack(ArchiveName(written), written)]
        : [.. written.Select(MinutesFiles.Attach)];

    private static string ArchiveName(IReadOnlyList<MinutesFile> written) =>
        string.Create(CultureInfo.InvariantCulture, $"minutes-{DayOf(written[0]):yyyy-MM-dd}-{DayOf(written[^1]):yyyy-MM-dd}.zip");

    // The name of a file begins with its day.
    private static DateOnly DayOf(MinutesFile file) =>
        DateOnly.ParseExact(file.Name.AsSpan(0, "2021-08-06".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
