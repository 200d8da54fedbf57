using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot setup</c>: a team begins in this channel, with the caller as its organiser.</summary>
internal sealed class SetUpTeam : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Team is { } existing && existing.Places.Contains(call.Place))
        {
            return Problem.Conflict("team.exists", ("team", existing.Team.Name));
        }

        Language language = Languages.Parse(call.Options.TextOrNull("language")) ?? call.Language;
        Result<WeeklySchedule> schedule = ScheduleOptions.New(call.Options, language);
        if (schedule.Problem is { } problem)
        {
            return problem;
        }

        string name = call.Options.Text("name");
        TeamId id = await TeamStore.AddAsync(call.Work, call.Place, name, language, schedule.Value, call.Now, cancellationToken);
        Team team = new(id, name, schedule.Value, new TeamSettings());
        Result<ImmutableArray<Member>> members = await AddPeopleAsync(call, team, cancellationToken);
        return members.Problem is { } refused
            ? refused
            : Reply.ToTeam(Welcome(team, members.Value, call.MissingPermissions));
    }

    private static async Task<Result<ImmutableArray<Member>>> AddPeopleAsync(PlaceCall call, Team team, CancellationToken cancellationToken)
    {
        DateOnly today = team.DateOf(call.Now);
        Result<string> callerName = MemberName.Of(call.Person.Name, []);
        if (callerName.Problem is { } problem)
        {
            return problem;
        }

        ImmutableArray<Member> people =
            [await MemberStore.AddAsync(call.Work, team.Id, callerName.Value, call.Person.UserId, today, isOrganiser: true, cancellationToken)];
        foreach (string written in MemberName.Split(call.Options.TextOrNull("members") ?? ""))
        {
            Person? picked = PickedPerson.Find(written, call.People);
            if (picked?.UserId == call.Person.UserId || string.Equals(written, callerName.Value, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            Result<string> name = MemberName.Of(picked?.Name ?? written, people);
            if (name.Problem is { } refused)
            {
                return refused;
            }

            people = people.Add(await MemberStore.AddAsync(
                call.Work, team.Id, name.Value, picked?.UserId, today, isOrganiser: false, cancellationToken));
        }

        return people;
    }

    private static Message Welcome(Team team, ImmutableArray<Member> people, ImmutableArray<Phrase> missing) => new()
    {
        Title = Phrase.Of("team.set-up", ("team", team.Name)),
        Tone = Tone.Good,
        Body =
        [
            new Facts(
            [
                new Fact(Phrase.Of("team.fact.meets"), SchedulePhrase.Of(team.Schedule)),
                new Fact(Phrase.Of("team.fact.members"), Phrase.Of("team.list", ("members", people))),
            ]),
            new Paragraph(Phrase.Of("team.what-next")),
            .. missing.IsEmpty ? [] : new Block[] { new Paragraph(Phrase.Of("team.lacks", ("missing", missing))) },
        ],
        Buttons =
        [
            new Button(Phrase.Of("team.button.next-moderator"), CommandCall.Of("moderator who"), ButtonStyle.Primary),
            new Button(Phrase.Of("team.button.help"), CommandCall.Of("peerbot help")),
        ],
    };
}
