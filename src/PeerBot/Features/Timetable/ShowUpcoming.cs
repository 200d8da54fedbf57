using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary><c>/peerbot upcoming</c>: what the bot will do by itself, when and why.</summary>
internal sealed class ShowUpcoming(TeamTimetable timetable) : IUseCase
{
    private const int UsualCount = 10;

    /// <summary>As many as stand in one row of buttons everywhere.</summary>
    private const int MostButtons = 5;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int count = call.Options.NumberOrNull("count") ?? UsualCount;
        ImmutableArray<ComingAct> coming = await timetable.ComingAsync(call.Work, call.Context, call.Now, count, cancellationToken);
        return Reply.ToCaller(coming.IsEmpty
            ? Message.Say("timetable.nothing-upcoming")
            : new Message
            {
                Title = Phrase.Of("timetable.upcoming"),
                Body = [new Bullets([.. coming.Select(Line)])],
                Buttons = [.. coming.Take(MostButtons).Select((act, place) => SkipButton.Of(act, place + 1))],
            });
    }

    private static Phrase Line(ComingAct coming, int place) => Phrase.Of(
        coming.IsSkipped ? "timetable.upcoming-skipped" : "timetable.upcoming-line",
        ("number", place + 1), ("at", coming.Act.At), ("reason", coming.Act.Reason));
}
