using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Questions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Questions;

/// <summary>Offers questions while somebody types the number of one: those that wait first, the newest before older ones.</summary>
internal sealed class QuestionSuggestions(Database database) : IItemSuggestions
{
    private const int LookBack = 100;

    public ItemKind Kind => ItemKind.Question;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } team)
                {
                    return [];
                }

                IReadOnlyList<Question> waiting = await QuestionStore.ListWaitingAsync(work, team.Team.Id, token);
                IReadOnlyList<Question> latest = await QuestionStore.ListLatestAsync(work, team.Team.Id, LookBack, token);
                IEnumerable<Question> likeliest = waiting.Reverse().Concat(latest.Reverse()).DistinctBy(question => question.Id);
                return NumberedSuggestions.Of('Q', likeliest.Select(question => (question.Number, question.Text)), typed);
            },
            cancellationToken);
}
