using Mono.Cecil;

namespace PeerBot.Tests.Architecture;

/// <summary>Something that compiled code names: a type, or a member of one.</summary>
/// <param name="Namespace">Of the outermost type, such as <c>System.IO</c>.</param>
/// <param name="Type">With its namespace.</param>
/// <param name="Member">The method or field, or <see langword="null"/> when the type itself is named.</param>
internal sealed record Named(string Namespace, string Type, string? Member)
{
    public override string ToString() => Member is null ? Type : $"{Type}.{Member}";

    public static Named Of(TypeReference type, string? member = null) =>
        new(Outermost(type).Namespace, type.FullName.Replace('/', '.'), member);

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
