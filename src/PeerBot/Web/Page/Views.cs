using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Web.Page;

/// <summary>Everything the page needs to draw itself.</summary>
/// <param name="Position">Where the feed stood before all this was read; the page listens from there on.</param>
/// <param name="Here">The team that is shown, or <see langword="null"/> when there is none yet.</param>
internal sealed record StateView(
    string Token,
    string Position,
    ClockView Clock,
    ImmutableArray<TeamView> Teams,
    ImmutableArray<CommandSheet> Commands,
    ImmutableArray<MessageMenuItem> Menu,
    HereView? Here);

/// <param name="Place">The id of its place.</param>
/// <param name="Zone">An IANA name.</param>
internal sealed record TeamView(string Place, string Name, string Zone);

/// <param name="Live">The live card that was posted last; it may be older than all entries.</param>
internal sealed record HereView(
    string Place, ImmutableArray<MemberView> Members, ImmutableArray<Entry> Entries, bool HasOlder, Entry? Live);

internal sealed record MemberView(long Number, string? UserId, string Name, bool IsOrganiser);

internal sealed record OlderView(ImmutableArray<Entry> Entries, bool HasOlder);

/// <param name="OffsetSeconds">How far the clock is ahead of real time.</param>
internal sealed record ClockView(DateTimeOffset Now, long OffsetSeconds)
{
    public static ClockView Of(LocalClock clock) => new(clock.GetUtcNow(), (long)clock.Offset.TotalSeconds);
}

/// <summary>A team that was just set up, and who its founder is; or why it was not.</summary>
internal sealed record EnteredView(string? Place, string? User, string? Name, Card? Refusal);

/// <summary>Something that the bot will do by itself.</summary>
/// <param name="What">How <c>/peerbot skip</c> calls it.</param>
internal sealed record UpcomingView(string What, DateTimeOffset At, string Reason, bool IsSkipped);

internal sealed record TokenView(string Token);
