using System.Xml.Linq;
using Mono.Cecil;

namespace PeerBot.Tests.Architecture;

/// <summary>Finds types that do not say why they exist, by the file that the compiler makes of the comments.</summary>
internal static class Documentation
{
    /// <param name="documentation">The compiler's file; it holds internal types too.</param>
    public static IEnumerable<string> Undocumented(IEnumerable<TypeDefinition> types, XDocument documentation)
    {
        HashSet<string> documented =
        [
            .. documentation.Descendants("member")
                .Where(member => member.Element("summary") is { Value.Length: > 0 } or { HasElements: true } || member.Element("inheritdoc") is not null)
                .Select(member => member.Attribute("name")!.Value),
        ];
        return types.Where(type => !documented.Contains("T:" + type.FullName)).Select(type => $"{type.FullName} does not say why it exists");
    }
}
