namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A post with its head and its blocks, before anything of it is understood.</summary>
/// <param name="Name">Of its file: often the only place that tells the day.</param>
internal sealed record Post(string Name, FrontMatter Front, Sequence<PostBlock> Blocks);
