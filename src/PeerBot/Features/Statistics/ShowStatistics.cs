using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Statistics.Charts;
using PeerBot.Features.Statistics.Pictures;

namespace PeerBot.Features.Statistics;

/// <summary><c>/peerbot stats</c>: the numbers of the team or of one member, for the caller alone.</summary>
internal sealed class ShowStatistics(Wording wording) : IUseCase
{
    private const string FileName = "statistics.png";

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateRange? period = call.Options.RangeOrNull("period");
        TeamNumbers numbers = await TeamNumbers.LoadAsync(call.Work, call.Context, period, call.Today, cancellationToken);
        TeamStatistics statistics = numbers.Statistics;
        if (statistics.IsEmpty)
        {
            return period is null
                ? Problem.NotFound("statistics.nothing-yet")
                : Problem.NotFound("statistics.nothing", ("from", period.From), ("to", period.To));
        }

        StatisticsWords words = new(wording, call.Language);
        return Reply.ToCaller(call.Options.MemberOrNull("user") is { } member
            ? OfMember(numbers, member, words)
            : OfTeam(call, statistics, words));
    }

    private static Message OfTeam(TeamCall call, TeamStatistics statistics, StatisticsWords words)
    {
        Phrase title = StatisticsPhrase.Title(call.Team.Name, statistics);
        return new Message
        {
            Title = title,
            Body =
            [
                new Paragraph(StatisticsPhrase.Summary(statistics)),
                .. StatisticsPhrase.Median(statistics.Waits) is { } median ? (Block[])[new Paragraph(median)] : [],
                new Preformatted(MemberTable.Write(statistics, call.Roster, words)),
            ],
            Files = [Picture(title, TeamCharts.Of(statistics, call.Roster, words), words)],
        };
    }

    private static Message OfMember(TeamNumbers numbers, Member member, StatisticsWords words)
    {
        TeamStatistics statistics = numbers.Statistics;
        Phrase title = StatisticsPhrase.Title(member.Name, statistics);
        return new Message
        {
            Title = title,
            Body = [new Facts(StatisticsPhrase.Facts(statistics.Members.FirstOrDefault(line => line.Member == member.Id)))],
            Files = [Picture(title, [TeamCharts.Activity(ActiveDay.Of(numbers.Material, member.Id), statistics.From, statistics.To, words)], words)],
        };
    }

    private static FileAttachment Picture(Phrase title, ImmutableArray<Chart> charts, StatisticsWords words) =>
        new(FileName, PngFile.MediaType, [.. ChartSheet.Paint(words.Say(title), charts)])
        {
            Alt = words.Say("alt", ("title", title), ("charts", string.Join(", ", charts.Select(chart => chart.Title)))),
        };
}
