using System.Diagnostics.CodeAnalysis;
using PeerBot.Tests.Architecture.Samples.Chat;

namespace PeerBot.Tests.Architecture.Samples.Domain;

internal abstract class NamesInASignature
{
    public abstract IReadOnlyList<Sample[]> List();
}

internal static class NamesInABody
{
    public static string Say() => new Sample().ToString()!;
}

internal static class NamesInALambda
{
    public static Func<string> Say => static () => new Sample().ToString()!;
}

internal static class NamesInAnIterator
{
    public static IEnumerable<string> Say()
    {
        yield return new Sample().ToString()!;
    }
}

internal static class NamesInATypeArgument
{
    public static int Count() => Enumerable.Empty<Sample>().Count();
}

internal static class NamesInAConstraint<T>
    where T : List<Sample>;

[Sample]
internal static class NamesInAnAttribute;

[SuppressMessage("Style", "IDE0060", Justification = "Only the attribute matters.")]
[System.ComponentModel.TypeConverter(typeof(Sample))]
internal static class NamesInAnAttributeArgument;

internal static class NamesALibrary
{
    public static object Make() => new Dapper.DynamicParameters();
}

internal static class NamesTheNetwork
{
    public static Uri Address => new System.Net.Http.HttpRequestMessage().RequestUri!;
}
