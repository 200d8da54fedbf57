using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Questions;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Questions;

/// <summary>Shows an anonymous question to the team as the bot's own post.</summary>
internal sealed class AnonymousQuestion : IOutboxAct
{
    private const string Act = "anonymous-question";

    public string Name => Act;

    public static Task RequestAsync(TeamCall call, Question question, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(
            call.Work, Act, call.Team.Id, question.Id.Value.ToString(CultureInfo.InvariantCulture), call.Now, cancellationToken);

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        QuestionId id = new(long.Parse(slot, CultureInfo.InvariantCulture));
        return await QuestionStore.FindAsync(work, id, cancellationToken) is { } question
            ? new Message { Body = QuestionPhrase.Whole(context.Roster, question), Buttons = QuestionButtons.Asked(question) }
            : null;
    }
}
