using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot posts</c>: what stands at the head of an exported post.</summary>
internal sealed class ChangePosts : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        TeamSettings before = call.Team.Settings;
        TeamSettings after = before with
        {
            PostTitle = call.Options.TextOrNull("title") ?? before.PostTitle,
            PostExcerpt = call.Options.TextOrNull("excerpt") ?? before.PostExcerpt,
            PostCategories = Words(call.Options.TextOrNull("categories")) ?? before.PostCategories,
            PostTags = Words(call.Options.TextOrNull("tags")) ?? before.PostTags,
        };
        await TeamStore.SaveAsync(call.Work, call.Team with { Settings = after }, call.Context.Language, cancellationToken);
        return Reply.ToCaller(Message.Say("team.posts-changed", ("title", after.PostTitle)));
    }

    private static ImmutableArray<string>? Words(string? written) =>
        written is null ? null : [.. MemberName.Split(written)];
}
