using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Somebody whom a post may name.</summary>
/// <param name="Name">The one name that the record uses.</param>
/// <param name="Alias">A nickname, or <see langword="null"/>.</param>
internal sealed record KnownPerson(string Name, string? Alias = null);

/// <summary>
/// Finds who is meant by what people write: the whole name, the alias, the given name alone, each with or without a form of
/// address. A given name that two people share means neither.
/// </summary>
internal sealed partial class PeopleBook(IEnumerable<KnownPerson> people)
{
    private const int ShortestPart = 2;

    private readonly ImmutableArray<KnownPerson> people = [.. people.DistinctBy(person => person.Name)];

    public IEnumerable<KnownPerson> All => people;

    /// <summary>Long names come first, so that a given name beside its whole name is nobody else.</summary>
    public PeopleBook With(IEnumerable<string> names) => names.OrderByDescending(static name => name.Length)
        .Aggregate(this, static (known, name) => known.Find(name) is null ? new PeopleBook([.. known.people, new KnownPerson(name)]) : known);

    /// <returns>The name that the record uses, or <see langword="null"/> when nobody or more than one is meant.</returns>
    public string? Find(string written)
    {
        string whole = Plain(written);
        string bare = Bare(written);
        return bare.Length == 0 || bare.Length > MaxLength
            ? null
            : Exact(whole) ?? Exact(bare) ?? Only(person => person.Name.StartsWith(bare + " ", StringComparison.OrdinalIgnoreCase)) ?? GivenName(bare);
    }

    /// <summary>Whether somebody is addressed, known or not.</summary>
    public bool IsAddressed(string written) =>
        Bare(written) is { Length: > 1 and <= 12 } bare && bare != Plain(written) && !bare.Contains(' ', StringComparison.Ordinal) && Find(written) is null
        && bare.All(static c => char.IsLetterOrDigit(c));

    public bool Knows(string written) => Find(written) is not null;

    /// <summary>A name without form of address, number or marks.</summary>
    public static string Bare(string written)
    {
        string name = Number().Replace(Plain(written), "").Trim();
        string bare = Honorific().Replace(name, "").Trim();
        return bare.Length > 0 ? bare : name;
    }

    /// <summary>A name as it is shown: without the marks of Markdown around it and the backslashes in it.</summary>
    private static string Plain(string written) => Literal.Of(written.Trim().Trim('*', '[', ']', '@').Trim());

    private const int MaxLength = 80;

    private string? Exact(string name) =>
        Only(person => Same(person.Name, name)) ?? Only(person => person.Alias is { } alias && Same(alias, name));

    private string? GivenName(string bare) => bare.Length >= ShortestPart && bare.All(IsHangul)
        ? Only(person => person.Name.Length > bare.Length && person.Name.All(IsHangul) && person.Name.EndsWith(bare, StringComparison.Ordinal))
        : null;

    private string? Only(Func<KnownPerson, bool> isMeant)
    {
        KnownPerson[] meant = [.. people.Where(isMeant).Take(2)];
        return meant is [KnownPerson one] ? one.Name : null;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';

    [GeneratedRegex(@"\s*(?:캠퍼|멘토|마스터|조교|교수|강사)?(?:님|씨)$|\s*(?:캠퍼|멘토|마스터)$")]
    private static partial Regex Honorific();

    [GeneratedRegex(@"[_(\s]*T\d{3,5}\)?$")]
    private static partial Regex Number();
}
