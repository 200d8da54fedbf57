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
        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("team.posts-changed"),
            Body =
            [
                new Facts(
                [
                    .. Said("title", after.PostTitle),
                    .. Said("excerpt", after.PostExcerpt),
                    .. Said("categories", string.Join(", ", after.PostCategories)),
                    .. Said("tags", string.Join(", ", after.PostTags)),
                ]),
            ],
        });
    }

    private static IEnumerable<Fact> Said(string name, string? text) => string.IsNullOrEmpty(text)
        ? []
        : [new Fact(Phrase.Of("team.posts-" + name), Phrase.Of("team.posts-text", ("text", text)))];

    private static ImmutableArray<string>? Words(string? written) =>
        written is null ? null : [.. MemberName.Split(written)];
}
