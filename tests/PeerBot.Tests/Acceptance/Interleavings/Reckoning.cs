using System.Text.RegularExpressions;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>
/// Tells what a team should have seen, from the days on which it meets and from what its members asked for alone, and compares it
/// with what is to be seen.
/// </summary>
internal sealed partial class Reckoning(World world, DateTimeOffset from)
{
    private static readonly TimeSpan OpeningBefore = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan OpeningUseful = TimeSpan.FromMinutes(30);

    /// <returns>What is wrong, one line each.</returns>
    public IEnumerable<string> FaultsOf(StoryTeam team) => [.. MemoFaults(team), .. MeetingFaults(team), .. Repetitions(team)];

    private IEnumerable<string> MemoFaults(StoryTeam team) =>
        from memo in team.Memos
        let fault = Fault(team, memo.Text, memo.IsOff ? 0 : 1)
        where fault is not null
        select fault;

    private IEnumerable<string> MeetingFaults(StoryTeam team)
    {
        DateOnly first = DateOnly.FromDateTime(from.ToOffset(StoryTeam.Seoul).Date);
        for (DateOnly date = first; StoryTeam.EveOf(date) < world.Now; date = date.AddDays(1))
        {
            bool meets = !team.Cancelled.Contains(date);
            DateTimeOffset start = StoryTeam.StartOn(date);
            if (StoryTeam.EveOf(date) > from)
            {
                yield return Fault(team, $"Tomorrow: {StoryTeam.Titled(date)}", meets ? 1 : 0) ?? "";
            }

            if (start - OpeningBefore < world.Now && !(meets && IsMissed(team, date, start + OpeningUseful)))
            {
                yield return Fault(team, $"Peer session, {StoryTeam.Titled(date)}", meets ? 1 : 0) ?? "";
            }
        }
    }

    /// <summary>Nobody lived, or the clock was not there, while the card would have been of use; then it must be recorded as missed.</summary>
    private bool IsMissed(StoryTeam team, DateOnly date, DateTimeOffset usefulUntil) => world.Count(
        """
        SELECT (SELECT count(*) FROM timed_acts
                WHERE team_id = @Id AND act = 'opening' AND slot = @slot AND outcome = 'missed' AND settled_at > @usefulUntil)
             + (SELECT count(*) FROM outbox
                WHERE team_id = @Id AND act = 'session-card' AND not_after = @usefulUntil AND missed_at > @usefulUntil)
        """,
        new { team.Id, slot = $"{StoryTeam.Written(date)}T16:00", usefulUntil }) == 1;

    /// <summary>Whatever it is: nothing stands there twice.</summary>
    private IEnumerable<string> Repetitions(StoryTeam team) => team.Place.Platform == "discord"
        ? world.Discord.Posts
            .Where(post => post.Channel == team.Place.Id)
            .GroupBy(post => post.Text.Replace(post.Nonce!, "", StringComparison.Ordinal))
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Count()} times in {team.Place.Id}: {same.Key}")
        : [];

    private string? Fault(StoryTeam team, string text, int expected)
    {
        int shown = team.Place.Platform switch
        {
            "discord" => Shown(world.Discord, team, text).Length,
            "slack" => CountOnSlack(team, text),
            _ => (int)world.Count("SELECT count(*) FROM transcript_entries WHERE place = @Id AND content LIKE @like", new { team.Place.Id, like = $"%{OnThePage(text)}%" }),
        };
        return shown == expected ? null : $"{text} shows {shown} times instead of {expected} in {team.Place}";
    }

    /// <summary>A repetition counts only where the program could know that the first had arrived.</summary>
    private int CountOnSlack(StoryTeam team, string text)
    {
        BoardPost[] shown = Shown(world.Slack, team, text);
        int unknown = shown.SkipLast(1).Count(post => !post.IsAnswered || world.Orphans.Contains(post.Id));
        return shown.Length - unknown;
    }

    /// <summary>The page keeps the words of a title and its date apart.</summary>
    private static string OnThePage(string text) => Gap().Replace(text, "$0\"},{\"kind\":\"text\",\"text\":\"");

    [GeneratedRegex("(?<=[:,] )")]
    private static partial Regex Gap();

    private static BoardPost[] Shown(MessageBoard board, StoryTeam team, string text) =>
        [.. board.Posts.Where(post => post.Channel == team.Place.Id && post.Text.Contains(text, StringComparison.Ordinal))];
}
