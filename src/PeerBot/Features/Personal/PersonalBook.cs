using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Tasks;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <inheritdoc cref="IPersonalGlance"/>
internal sealed class PersonalBook(Database database, ITeamDirectory teams, TimeProvider clock) : IPersonalGlance
{
    /// <summary>How many meeting days ahead somebody's turns are looked for.</summary>
    private const int MeetingsAhead = 60;

    public Task<ImmutableArray<PersonalGlance>> FindAsync(string platform, string userId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                ImmutableArray<PersonalGlance>.Builder found = ImmutableArray.CreateBuilder<PersonalGlance>();
                foreach (Place place in await teams.ListPlacesAsync(work, platform, token))
                {
                    if (await teams.FindAsync(work, place, token) is { } team && MemberOf(team, platform, userId) is { } member)
                    {
                        found.Add(new PersonalGlance(place, team.Language, (await LoadAsync(work, team, member, token)).Write()));
                    }
                }

                return found.ToImmutable();
            },
            cancellationToken);

    private static Member? MemberOf(TeamContext team, string platform, string userId) =>
        team.Roster.Present.FirstOrDefault(member => member.UserIdOn(platform) == userId);

    private async Task<PersonalCard> LoadAsync(Work work, TeamContext team, Member member, CancellationToken cancellationToken)
    {
        DateOnly today = team.Team.DateOf(clock.GetUtcNow());
        DutyBook duties = await DutyBook.LoadAsync(work, team, today, cancellationToken);
        return new PersonalCard(team, member, today)
        {
            Duties = [.. duties.Forecast(MeetingsAhead).Where(duty => duty.Moderators.Contains(member.Id) || duty.Scribes.Contains(member.Id))],
            Talk = (await PaperStore.ListPlannedAsync(work, team.Team.Id, cancellationToken)).FirstOrDefault(paper => paper.Presenters.Contains(member.Id)),
            Questions = [.. (await QuestionStore.ListWaitingAsync(work, team.Team.Id, cancellationToken)).Where(question => question.Asker == member.Id)],
            Tasks = [.. (await TaskStore.ListOpenAsync(work, team.Team.Id, cancellationToken)).Where(task => task.IsFor(member.Id))],
        };
    }
}
