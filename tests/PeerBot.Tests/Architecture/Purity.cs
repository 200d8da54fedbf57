using System.Collections.Immutable;

namespace PeerBot.Tests.Architecture;

/// <summary>The Domain's own rule: no world, no waiting, no clock, no dice. Moments and seeds come as arguments.</summary>
internal static class Purity
{
    private static readonly ImmutableArray<string> Namespaces =
        ["System.IO", "System.Net", "System.Threading", "System.Diagnostics.Tracing", "System.Security.Cryptography"];

    /// <summary>They live in memory, whatever their namespace.</summary>
    private static readonly ImmutableArray<string> Harmless =
        ["System.IO.MemoryStream", "System.IO.Stream", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter"];

    private static readonly ImmutableArray<string> Types =
        ["System.TimeProvider", "System.Random", "System.Console", "System.AppDomain", "System.Reflection.Assembly", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process"];

    private const string Surroundings = "System.Environment";

    /// <summary>The compiler itself asks for it, in iterators.</summary>
    private const string ThreadOfAnIterator = "get_CurrentManagedThreadId";

    private static readonly ImmutableArray<string> Members =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.TimeZoneInfo.get_Local",
        "System.TimeZoneInfo.FindSystemTimeZoneById",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    /// <param name="types">The types of the Domain.</param>
    /// <returns>Each name that makes a type impure.</returns>
    public static IEnumerable<string> Offenders(IEnumerable<CompiledType> types) =>
        from type in types
        from named in type.Names
        where IsImpure(named)
        select $"{type.Name} names {named}";

    private static bool IsImpure(Named named) =>
        Members.Contains(named.ToString())
        || (named.Type == Surroundings && named.Member is not (null or ThreadOfAnIterator))
        || (named.Member is null && Types.Contains(named.Type))
        || (named.Member is null && !Harmless.Contains(named.Type) && Namespaces.Any(part => Wall.IsWithin(named.Namespace, part)));
}
