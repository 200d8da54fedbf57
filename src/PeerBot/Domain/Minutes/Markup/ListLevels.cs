namespace PeerBot.Domain.Minutes.Markup;

/// <summary>The list items a line may stand under, outermost first.</summary>
internal sealed class ListLevels
{
    private const int MaxDepth = 6;

    private readonly List<Level> levels = [];

    /// <param name="Indent">Blanks before the marker.</param>
    /// <param name="Follows">The item goes on with a list, so no empty line stands before it.</param>
    public readonly record struct Place(int Indent, bool Follows);

    private readonly record struct Level(int Columns, int Indent, ListMarker Marker);

    /// <summary>
    /// Jekyll counts numbered lists itself, from one; so a number out of line is text, or the page would show another one.
    /// </summary>
    public bool Accepts(ListMarker marker, int columns)
    {
        int sibling = Sibling(columns);
        int? previous = sibling < 0 ? null : levels[sibling].Marker.Number;
        return marker.Number is not { } number || number == (previous ?? 0) + 1;
    }

    public Place Add(ListMarker marker, int columns)
    {
        int sibling = Sibling(columns);
        bool follows = sibling < 0 || levels[sibling].Marker.Number.HasValue == marker.Number.HasValue;
        follows &= levels.Count > 0;

        int depth = sibling >= 0 ? sibling : ParentsOf(columns);
        int indent = depth == 0 ? 0 : ContentOf(levels[depth - 1]);
        levels.RemoveRange(depth, levels.Count - depth);
        levels.Add(new Level(columns, indent, marker));
        return new Place(indent, follows);
    }

    /// <summary>How far a line that is no item is indented. One without any indent ends all lists.</summary>
    public int IndentOf(int columns)
    {
        int depth = levels.TakeWhile(level => level.Columns < columns).Count();
        levels.RemoveRange(depth, levels.Count - depth);
        return depth == 0 ? 0 : ContentOf(levels[^1]);
    }

    private static int ContentOf(Level level) => level.Indent + level.Marker.Written.Length;

    /// <summary>The level this item continues: less than two columns deeper is a slip of the hand. -1 when it opens a level.</summary>
    private int Sibling(int columns)
    {
        int depth = ParentsOf(columns);
        return depth < levels.Count ? depth : Math.Min(levels.Count, MaxDepth) == MaxDepth ? MaxDepth - 1 : -1;
    }

    private int ParentsOf(int columns) => levels.TakeWhile(level => level.Columns + 1 < columns).Count();
}
