using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>After a silence in which something was missed: what, on one card.</summary>
internal sealed class AwayPost : IOutboxAct
{
    private const string Act = "away";

    /// <summary>A day later nobody wonders any more.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromDays(1);

    public string Name => Act;

    public static Task RequestAsync(Work work, TeamId team, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.AddAsync(work, team, new OutboxPlan(Act, $"{Write(since)}/{Write(now)}", now, now + Useful), now, cancellationToken);

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        string[] edges = slot.Split('/');
        (DateTimeOffset since, DateTimeOffset until) = (Read(edges[0]), Read(edges[1]));
        IReadOnlyList<(string Act, int Count)> missed = await TimedActStore.CountMissedAsync(work, context.Team.Id, until, cancellationToken);
        return new Message
        {
            Tone = Tone.Warning,
            Body =
            [
                new Paragraph(Phrase.Of("timetable.away", ("since", since))),
                new Bullets([.. missed.Select(entry => Phrase.Of("timetable.away.line", ("kind", KindPhrase.Of(entry.Act)), ("count", entry.Count)))]),
            ],
        };
    }

    private static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
}
