using System.Collections.Immutable;

namespace PeerBot.Tests.Architecture;

/// <summary>What one folder may name, besides itself and the plain base library.</summary>
/// <param name="Folder">As a namespace without its root, such as <c>Features.Teams</c>.</param>
/// <param name="MayName">Namespaces, each with all below it; those of the program without their root, after a dot.</param>
internal sealed record Wall(string Folder, params ImmutableArray<string> MayName)
{
    /// <summary>Parts of the base library that reach out of the process or belong to one folder alone.</summary>
    private static readonly ImmutableArray<string> NotPlain = ["System.CommandLine", "System.Data", "System.Net"];

    public bool Allows(string name, string root)
    {
        bool isPlain = IsWithin(name, "System") && !NotPlain.Any(part => IsWithin(name, part));
        return isPlain
            || IsWithin(name, $"{root}.{Folder}")
            || MayName.Any(allowed => IsWithin(name, allowed.StartsWith('.') ? root + allowed : allowed));
    }

    /// <summary>Whether a namespace is another one or below it.</summary>
    public static bool IsWithin(string name, string outer) =>
        name.StartsWith(outer, StringComparison.Ordinal) && (name.Length == outer.Length || name[outer.Length] == '.');
}
