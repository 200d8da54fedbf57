using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Statistics;

/// <summary><c>/peerbot stats</c>: the numbers of the team or of one member, for the caller alone.</summary>
internal sealed class ShowStatistics(Wording wording) : IUseCase
{
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

        return Reply.ToCaller(call.Options.MemberOrNull("user") is { } member
            ? OfMember(statistics, member)
            : OfTeam(call, statistics));
    }

    private Message OfTeam(TeamCall call, TeamStatistics statistics) => new()
    {
        Title = StatisticsPhrase.Title(call.Team.Name, statistics),
        Body =
        [
            new Paragraph(StatisticsPhrase.Summary(statistics)),
            .. StatisticsPhrase.Median(statistics.Waits) is { } median ? (Block[])[new Paragraph(median)] : [],
            new Preformatted(MemberTable.Write(statistics, call.Roster, new StatisticsWords(wording, call.Language))),
        ],
    };

    private static Message OfMember(TeamStatistics statistics, Member member) => new()
    {
        Title = StatisticsPhrase.Title(member.Name, statistics),
        Body = [new Facts(StatisticsPhrase.Facts(statistics.Members.FirstOrDefault(line => line.Member == member.Id)))],
    };
}
