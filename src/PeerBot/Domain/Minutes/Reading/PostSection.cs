using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A heading with everything up to the next one.</summary>
/// <param name="Level">0 for what stands before the first heading.</param>
internal sealed record PostSection(int Level, string Title, Sequence<PostBlock> Blocks)
{
    /// <summary>The sections of a post in their order. A line in bold letters that announces a part is a heading too.</summary>
    public static ImmutableArray<PostSection> All(IEnumerable<PostBlock> blocks)
    {
        ImmutableArray<PostSection>.Builder sections = ImmutableArray.CreateBuilder<PostSection>();
        List<PostBlock> below = [];
        (int level, string title) = (0, "");
        foreach (PostBlock block in blocks)
        {
            if (Heading(block) is { } heading)
            {
                sections.Add(new PostSection(level, title, [.. below]));
                (level, title) = (heading.Level, heading.Title);
                below.Clear();
            }
            else
            {
                below.Add(block);
            }
        }

        sections.Add(new PostSection(level, title, [.. below]));
        return sections.ToImmutable();
    }

    private const int BoldLevel = 5;

    private static PostHeading? Heading(PostBlock block) => block switch
    {
        PostHeading heading => heading,
        PostText { Lines: [string line] } when line.Length > 4 && line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal)
            && PostWords.PartOf(line) is not (PostPart.Unknown or PostPart.Notes or PostPart.Contents) => new PostHeading(BoldLevel, line.Trim('*'), block.Source),
        _ => null,
    };
}
