using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Reads sections of an export. The names of the columns are the names of the fields.</summary>
internal static class PersonalQuery
{
    extension(Work work)
    {
        /// <param name="sql">With the places <c>@team</c> and <c>@ids</c>, the latter of the person's members.</param>
        public async Task<PersonalSection> SectionAsync(string name, string sql, PersonOfTeam person, CancellationToken cancellationToken) => new(
            name,
            [
                .. (await work.ListAsync(
                    sql, new { team = person.Team.Value, ids = person.Ids, users = person.UserIds, person.Context.Place.Platform, place = person.Context.Place.Id }, cancellationToken))
                    .Select(row => new PersonalEntry(row)),
            ]);
    }
}
