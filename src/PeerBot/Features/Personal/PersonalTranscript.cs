using PeerBot.Chat;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>
/// What somebody typed on the local page, which has no history but ours. What else an entry shows was exported where it belongs.
/// </summary>
internal sealed class PersonalTranscript : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "chat",
            """
            SELECT at, coalesce(json_extract(content, '$.text'), json_extract(content, '$.command')) AS text
            FROM transcript_entries
            WHERE platform || '/' || place IN @places AND platform || '/' || json_extract(content, '$.by.userId') IN @accounts
            ORDER BY number
            """,
            person, cancellationToken),
    ];

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (Place place in erasure.Person.Context.Places)
        {
            await Transcript.ForgetAsync(work, place, erasure.Person.UserIds, erasure.Traces(), erasure.IsIn, cancellationToken);
        }
    }

    public async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        int gone = 0;
        foreach (Place place in expiry.Context.Places)
        {
            gone += await Transcript.ForgetAsync(work, place, expiry.BeforeMoment, cancellationToken);
        }

        return gone;
    }
}
