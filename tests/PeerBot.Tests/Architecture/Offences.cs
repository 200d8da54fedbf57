namespace PeerBot.Tests.Architecture;

/// <summary>Tells of everything that breaks a rule, one line each, so that one run is enough to mend it.</summary>
internal static class Offences
{
    public static void None(IEnumerable<string> offenders)
    {
        string[] lines = [.. offenders.Order(StringComparer.Ordinal)];
        Assert.True(lines.Length == 0, $"{lines.Length} break this rule:\n{string.Join('\n', lines)}");
    }
}
