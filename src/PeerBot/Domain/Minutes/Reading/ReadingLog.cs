namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Who is known while one post is read, and what was understood of it so far.</summary>
/// <param name="today">The latest day that a date without a year can mean.</param>
internal sealed class ReadingLog(PeopleBook people, DateOnly today)
{
    private const int ExcerptLength = 60;

    private readonly List<string> understood = [];
    private readonly List<string> kept = [];
    private readonly List<string> unrecognised = [];

    public PeopleBook People => people;

    public DateOnly Today => today;

    public Sequence<string> Understood => [.. understood];

    public Sequence<string> Kept => [.. kept];

    public Sequence<string> Unrecognised => [.. unrecognised.Distinct()];

    /// <summary>A heading or label told what follows it.</summary>
    public void Understand(string written)
    {
        if (!string.IsNullOrWhiteSpace(written))
        {
            understood.Add(written.Trim());
        }
    }

    /// <summary>Something stays text, because nothing tells what it is.</summary>
    public void Keep(string text)
    {
        string first = text.Trim().Split('\n')[0].Trim();
        kept.Add(first.Length <= ExcerptLength ? first : first[..ExcerptLength] + "…");
    }

    /// <returns>The name that the record uses; somebody unknown keeps the name they were given here.</returns>
    public string Person(string written)
    {
        Understand(written);
        if (people.Find(written) is { } known)
        {
            return known;
        }

        string bare = PeopleBook.Bare(written);
        unrecognised.Add(bare);
        return bare;
    }

    /// <returns>The person, or <see langword="null"/> when the words name nobody.</returns>
    public string? PersonOrNull(string written) =>
        people.Knows(written) || people.IsAddressed(written) ? Person(written) : null;
}
