using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams.Mirrors;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot status</c>: the team's set-up on one card.</summary>
internal sealed class ShowStatus : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Meeting? next = calendar.NextOnOrAfter(call.Today);
        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("team.status", ("team", call.Team.Name)),
            Body =
            [
                new Facts(
                [
                    new Fact(Phrase.Of("team.fact.meets"), SchedulePhrase.Of(call.Team.Schedule)),
                    new Fact(Phrase.Of("team.fact.next"), next is null ? Phrase.Of("team.no-meeting") : Phrase.Of("team.next", ("date", next.Date), ("start", next.StartsAt))),
                    new Fact(Phrase.Of("team.fact.members"), Phrase.Of("team.list", ("members", call.Roster.Present.ToArray()))),
                    new Fact(Phrase.Of("team.fact.organisers"), Phrase.Of("team.list", ("members", call.Roster.Present.Where(member => member.IsOrganiser).ToArray()))),
                    new Fact(Phrase.Of("team.fact.late"), Phrase.Of("team.late", ("minutes", call.Team.Settings.LateAfterMinutes))),
                    .. call.Context.Mirrors.IsEmpty ? [] : new Fact[] { new(Phrase.Of("team.fact.places"), Phrase.Of("team.list", ("members", PlatformNames.Of(call.Context.Places)))) },
                    .. call.Team.Settings.Mentor is { } mentor ? [new Fact(Phrase.Of("team.fact.mentor"), Phrase.Of("team.posts-text", ("text", mentor)))] : Array.Empty<Fact>(),
                    .. await PostsAsync(call, cancellationToken),
                ]),
            ],
        });
    }

    private static async Task<IEnumerable<Fact>> PostsAsync(TeamCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<Pause> pauses = await PauseStore.ListAsync(call.Work, call.Team.Id, cancellationToken);
        IEnumerable<Fact> paused = pauses.Select(pause => new Fact(Phrase.Of("team.fact.posts"), Paused(call, pause)));
        return call.MissingPermissions.IsEmpty
            ? paused
            : [.. paused, new Fact(Phrase.Of("team.fact.missing"), Phrase.Of("team.list", ("members", call.MissingPermissions)))];
    }

    private static Phrase Paused(TeamCall call, Pause pause) => call.Context.PlaceOf(pause.Mirror) is { } place && place != call.Place
        ? Phrase.Of("team.posts-paused-on", ("platform", PlatformNames.Of(place)), ("since", pause.Since))
        : Phrase.Of("team.posts-paused", ("since", pause.Since));
}
