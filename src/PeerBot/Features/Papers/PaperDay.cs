using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Papers;

/// <summary>A review may be on a day without a meeting, which is worth a word: most often it is a slip.</summary>
internal static class PaperDay
{
    /// <returns>A hint when no meeting is to come on that day, else nothing.</returns>
    public static async Task<ImmutableArray<Block>> HintAsync(TeamCall call, DateOnly? date, CancellationToken cancellationToken)
    {
        if (date is not { } day || (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken))?.Date == day)
        {
            return [];
        }

        ComingMeetings coming = await ComingMeetings.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        return coming.On(day) is not null
            ? []
            : [new Paragraph(Phrase.Of("paper.no-meeting-hint", ("date", day)))];
    }
}
