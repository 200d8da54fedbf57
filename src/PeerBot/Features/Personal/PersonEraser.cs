using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>Forgets somebody in every feature, in one transaction, and shows the sessions anew.</summary>
internal sealed class PersonEraser(IEnumerable<IPersonalRecords> records, Wording wording)
{
    /// <returns>What the person is called from now on.</returns>
    public async Task<string> EraseAsync(
        Work work, PersonOfTeam person, ErasureRule rule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TeamContext context = person.Context;
        int number = await ErasureStore.CountPeopleAsync(work, person.Team, cancellationToken) + 1;
        Erasure erasure = new(
            person,
            rule,
            wording.SayPlainly(Phrase.Of("mydata.former-member", ("number", number)), context.Language),
            wording.SayPlainly(Phrase.Of("mydata.removed"), context.Language),
            now,
            context.Team.DateOf(now));
        foreach (IPersonalRecords record in records)
        {
            await record.EraseAsync(work, erasure, cancellationToken);
        }

        await SessionChanges.TouchAllAsync(work, person.Team, erasure.Today, now, cancellationToken);
        await ErasureStore.AddAsync(work, person.Team, "person", now, cancellationToken);
        return erasure.NewName;
    }
}
