using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>
/// Makes the record of a day, from which every form of the minutes is rendered. Nothing of it is stored: it says what the
/// tables say now, so a late answer or a new name is in it by itself.
/// </summary>
internal static class DayRecordBuilder
{
    /// <returns>The record of one day; a day without anything has one too, which says so.</returns>
    /// <inheritdoc cref="DayMaterial.LoadAsync" path="/param"/>
    public static async Task<DayRecord> BuildAsync(
        Work work, TeamContext context, DateOnly date, DateOnly today, CancellationToken cancellationToken) =>
        Of(await DayMaterial.LoadAsync(work, context, date, date, today, cancellationToken), date);

    /// <returns>The records of the days on which a session was held or cancelled, and of some other days, in their order.</returns>
    /// <param name="others">Days that are wanted whether anything was recorded or not.</param>
    /// <inheritdoc cref="DayMaterial.LoadAsync" path="/param"/>
    public static async Task<IReadOnlyList<DayRecord>> BuildAsync(
        Work work, TeamContext context, DateOnly from, DateOnly to, DateOnly today, IEnumerable<DateOnly> others, CancellationToken cancellationToken)
    {
        DayMaterial material = await DayMaterial.LoadAsync(work, context, from, to, today, cancellationToken);
        IEnumerable<DateOnly> dates = material.Sessions.Select(session => session.Date)
            .Concat(material.Cancelled.Keys.Where(date => date <= today))
            .Concat(others)
            .Distinct()
            .Order();
        return [.. dates.Select(date => Of(material, date))];
    }

    private static DayRecord Of(DayMaterial material, DateOnly date)
    {
        // Peer sessions come first, whatever was opened before; the others in the order in which they were opened.
        ImmutableArray<Session> sessions =
            [.. material.Sessions.Where(session => session.Date == date).OrderBy(session => session.Type != SessionType.Peer)];
        DayRecord record = new()
        {
            Team = material.Context.Team.Name,
            Date = date,
            Day = sessions.FirstOrDefault(session => session.DayNumber is not null)?.DayNumber,
            Language = material.Context.Language.Code(),
            Post = PostOf(material.Context.Team.Settings),
            Sessions = [.. CancelledOn(material, date, sessions), .. sessions.Select(session => SessionRecords.Of(material, session))],
        };
        return DayRevision.Stamp(record, sessions, material.Context.Team.DateOf);
    }

    private static IEnumerable<SessionRecord> CancelledOn(DayMaterial material, DateOnly date, ImmutableArray<Session> sessions)
    {
        if (material.Cancelled.TryGetValue(date, out Domain.Calendar.Cancelled? cancelled)
            && !sessions.Any(session => session.Type == SessionType.Peer))
        {
            yield return new SessionRecord { Cancelled = cancelled.Reason ?? "" };
        }
    }

    private static PostSettings PostOf(TeamSettings settings) => new()
    {
        Title = settings.PostTitle,
        Excerpt = settings.PostExcerpt.Length > 0 ? settings.PostExcerpt : null,
        Categories = new Sequence<string>(settings.PostCategories),
        Tags = new Sequence<string>(settings.PostTags),
    };
}
