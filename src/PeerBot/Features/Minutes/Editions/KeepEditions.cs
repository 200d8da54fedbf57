using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes.Editions;

/// <summary>Keeps what published minutes say, soon after each change. It says nothing, and to do it twice does nothing.</summary>
internal sealed class KeepEditions(ITeamDirectory teams, Phrasebook phrasebook, TimeProvider clock) : IOutboxAct
{
    public string Name => PublishedDay.Act;

    public Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        Task.FromResult<Message?>(null);

    public async Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateOnly date = DateOnly.ParseExact(slot, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        TeamContext context = await teams.GetAsync(work, team, cancellationToken);
        DayRecord day = await DayRecordBuilder.BuildAsync(work, context, date, context.Team.DateOf(now), cancellationToken);
        string text = Write(day, MinutesWords.From(key => phrasebook[context.Language, key]));
        IReadOnlyList<Edition> kept = await EditionStore.ListAsync(work, team, date, cancellationToken);
        if (day is { Revision: > 0, Sessions.IsEmpty: false } && (kept is [] || kept[^1].Text != text))
        {
            await EditionStore.SaveAsync(work, team, date, new Edition(day.Revision, now, text), cancellationToken);
        }
    }

    /// <summary>Every edition is written as if it were the first: that it is another one is no change of what it says.</summary>
    private static string Write(DayRecord day, MinutesWords words) =>
        MinutesExport.Write(day.Revision > 1 ? day with { Revision = 1, RevisedOn = null } : day, MinutesFormat.Plain, words).Text;
}
