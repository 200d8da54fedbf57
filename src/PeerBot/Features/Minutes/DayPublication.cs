using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>Publishes the minutes of a day, whoever asks for it: a member, or the morning after.</summary>
internal static class DayPublication
{
    /// <returns>How many sessions were still a draft.</returns>
    public static async Task<Result<int>> PublishAsync(Work work, TeamId team, DateOnly date, DateTimeOffset now, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(work, team, date, date, cancellationToken);
        Session[] closed = [.. sessions.Where(session => session.State == SessionState.Closed)];
        if (closed is [])
        {
            return sessions.Any(session => session.State == SessionState.Open)
                ? Problem.Conflict("session.publish-not-closed", ("date", date))
                : Problem.NotFound("minutes.no-session-on", ("date", date));
        }

        Session[] drafts = [.. closed.Where(session => session.PublishedAt is null)];
        foreach (Session draft in drafts)
        {
            Result<Session> published = draft.Publish(now);
            if (published.Problem is { } problem)
            {
                return problem;
            }

            await SessionStore.SaveAsync(work, published.Value, cancellationToken);
            await PublishedDay.ChangedAsync(work, team, date, now, cancellationToken);
        }

        return drafts.Length;
    }

    /// <summary>Tells the team that a day is published; a day on which nothing was written down says so.</summary>
    public static Message Tell(DayRecord day) => new()
    {
        Title = Phrase.Of("minutes.title", ("date", day.Date)),
        Tone = Tone.Good,
        Body =
        [
            new Paragraph(day.Revision > 1 ? Phrase.Of("minutes.published-again", ("revision", day.Revision)) : Phrase.Of("minutes.published")),
            .. day.Sessions.All(IsEmpty) ? [new Paragraph(Phrase.Of("minutes.published-empty"))] : Array.Empty<Block>(),
        ],
        Buttons = ReadOn(day.Date),
    };

    public static ImmutableArray<Button> ReadOn(DateOnly date) =>
    [
        new(Phrase.Of("minutes.button.show"), MinutesCalls.Show(date), ButtonStyle.Primary),
        new(Phrase.Of("minutes.button.export"), MinutesCalls.Export(date)),
    ];

    private static bool IsEmpty(SessionRecord session) =>
        session is { Agenda.IsEmpty: true, Questions.IsEmpty: true, Papers.IsEmpty: true, Tasks.IsEmpty: true, Notes.IsEmpty: true };
}
