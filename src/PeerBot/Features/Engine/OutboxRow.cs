using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>Something the bot is to post by itself.</summary>
/// <param name="Act">Which kind of post; an <see cref="IOutboxAct"/> knows what to say.</param>
/// <param name="Slot">What it is about, unique for its act and team, such as a session's number.</param>
/// <param name="Mirror">In which of the team's places; each gets the post by itself.</param>
/// <param name="Version">Raised by every further cause, so that a post can be renewed.</param>
/// <param name="Attempts">How often it was tried in vain since the last success.</param>
/// <param name="DueAt">When it was planned to go out; <see langword="null"/> for what follows from something that just happened.</param>
/// <param name="NotAfter">After it, nobody has any use for it; <see langword="null"/> for never.</param>
internal sealed record OutboxRow(
    long Id, string Act, TeamId Team, string Slot, MirrorId Mirror, int Version, int Attempts, DateTimeOffset? DueAt, DateTimeOffset? NotAfter)
{
    /// <summary>
    /// What names this post for a platform, so that it is shown once. Its number would not do: that is given again once the row
    /// is gone, and a new post would be taken for the old one.
    /// </summary>
    public string Key => FormattableString.Invariant($"outbox/{Team.Value}/{Mirror.Value}/{Act}/{Slot}/{Version}");
}

/// <summary>A post that is planned for a moment.</summary>
/// <param name="DueAt">When it should go out: long after it, the post says that it is late. <see langword="null"/> for right after its cause.</param>
/// <param name="UsefulUntil">After it, it is not sent any more; <see langword="null"/> for never.</param>
internal sealed record OutboxPlan(string Act, string Slot, DateTimeOffset? DueAt, DateTimeOffset? UsefulUntil);
