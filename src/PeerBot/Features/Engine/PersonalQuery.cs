using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Reads sections of an export. The names of the columns are the names of the fields.</summary>
internal static class PersonalQuery
{
    extension(Work work)
    {
        /// <param name="sql">
        /// With the places <c>@team</c>; <c>@ids</c> of the person's members; <c>@accounts</c> and <c>@places</c>, each a platform, a
        /// slash and an id.
        /// </param>
        public async Task<PersonalSection> SectionAsync(string name, string sql, PersonOfTeam person, CancellationToken cancellationToken)
        {
            var values = new
            {
                team = person.Team.Value,
                ids = person.Ids,
                accounts = person.Accounts.Select(account => $"{account.Platform}/{account.UserId}").ToArray(),
                places = person.Context.Places.Select(place => $"{place.Platform}/{place.Id}").ToArray(),
            };
            return new PersonalSection(name, [.. (await work.ListAsync(sql, values, cancellationToken)).Select(row => new PersonalEntry(row))]);
        }
    }
}
