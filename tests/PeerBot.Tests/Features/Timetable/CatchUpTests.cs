using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Features.Timetable;

namespace PeerBot.Tests.Features.Timetable;

public sealed class CatchUpTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 3, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_of_no_use_any_more_is_missed()
    {
        CatchUp catchUp = Decide([Act("eve", -60, useful: 1), Act("opening", -60, useful: -1)]);

        Assert.Equal(["eve"], catchUp.Run.Select(act => act.Act));
        Assert.Equal(["opening"], catchUp.Missed.Select(act => act.Act));
    }

    [Fact]
    public void Of_many_late_posts_five_go_out_the_newest_of_each_kind_first()
    {
        ImmutableArray<PlannedAct> due =
        [
            .. Enumerable.Range(1, 6).Select(hour => Act("eve", -60 * hour, useful: 60)),
            Act("weekly", -900, useful: 60),
            Act("tasks", -800, useful: 60),
        ];

        CatchUp catchUp = Decide([.. due.OrderBy(act => act.At)]);

        Assert.Equal(["weekly/-900", "tasks/-800", "eve/-180", "eve/-120", "eve/-60"], catchUp.Run.Select(act => act.Slot));
        Assert.Equal(["eve/-360", "eve/-300", "eve/-240"], catchUp.Missed.Select(act => act.Slot));
    }

    [Fact]
    public void Posts_in_time_are_never_too_many()
    {
        CatchUp catchUp = Decide([.. Enumerable.Range(0, 20).Select(number => Act($"kind{number}", -5, useful: 60))]);

        Assert.Equal(20, catchUp.Run.Length);
    }

    [Fact]
    public void What_is_not_a_post_happens_however_late()
    {
        ImmutableArray<PlannedAct> due = [.. Enumerable.Range(1, 20).Select(hour => Act("publish", -60 * hour, useful: 60))];

        Assert.Equal(20, CatchUp.Decide(due, static _ => false, Now).Run.Length);
    }

    private static CatchUp Decide(ImmutableArray<PlannedAct> due) => CatchUp.Decide(due, static _ => true, Now);

    private static PlannedAct Act(string act, int at, int useful) =>
        new(act, $"{act}/{at}", Now.AddMinutes(at), Now.AddMinutes(useful), Phrase.Of("timetable.own"));
}
