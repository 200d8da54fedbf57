using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>
/// What a later feature has to say on the day before a meeting, such as who presents. The post of that evening asks each, in
/// the order of the features, so Sessions knows none of them.
/// </summary>
internal interface IEveContent
{
    Task<EvePart> DescribeAsync(Work work, TeamContext context, Meeting meeting, CancellationToken cancellationToken);
}

/// <summary>A feature's part of the evening's post.</summary>
/// <param name="Body">Empty when there is nothing to say.</param>
/// <param name="Buttons">What those who are named may do about it.</param>
internal sealed record EvePart(ImmutableArray<Block> Body, ImmutableArray<Button> Buttons)
{
    public static EvePart Nothing { get; } = new([], []);
}
