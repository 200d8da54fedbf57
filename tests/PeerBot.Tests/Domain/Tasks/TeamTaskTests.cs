using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Tasks;

public sealed class TeamTaskTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);
    private static readonly TeamTask Task = new(1, "Read");

    [Fact]
    public void A_task_is_in_time_on_its_due_date_and_overdue_the_day_after()
    {
        TeamTask task = Task with { Due = Monday };

        Assert.False(task.IsOverdue(Monday));
        Assert.True(task.IsOverdue(Monday.AddDays(1)));
        Assert.False(task.Finish(Monday).Value.IsOverdue(Monday.AddDays(1)));
        Assert.False(Task.IsOverdue(Monday));
    }

    [Fact]
    public void Done_twice_is_refused() =>
        Assert.Equal("task.done-already", Task.Finish(Monday).Value.Finish(Monday).Problem?.Sentence.Key);

    [Fact]
    public void A_due_date_can_be_today_and_not_before()
    {
        Assert.Equal(Monday, Task.MoveTo(Monday, Monday).Value.Due);
        Assert.Equal("task.past", Task.MoveTo(Monday.AddDays(-1), Monday).Problem?.Sentence.Key);
        Assert.Equal("calendar.too-far", Task.MoveTo(Monday.AddDays(401), Monday).Problem?.Sentence.Key);
    }

    [Fact]
    public void A_task_without_owners_is_for_everybody()
    {
        Assert.True(Task.IsFor(new MemberId(7)));
        Assert.False((Task with { Owners = [new MemberId(8)] }).IsFor(new MemberId(7)));
    }
}
