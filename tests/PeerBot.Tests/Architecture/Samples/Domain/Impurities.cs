namespace PeerBot.Tests.Architecture.Samples.Domain;

internal static class ReadsTheClock
{
    public static Func<DateTimeOffset> Now => static () => DateTimeOffset.UtcNow;
}

internal static class TakesAClock
{
    public static long At(TimeProvider clock) => clock.GetTimestamp();
}

internal static class RollsDice
{
    public static int Roll() => Random.Shared.Next();
}

internal static class MakesAnId
{
    public static Guid Id => Guid.NewGuid();
}

internal static class Awaits
{
    public static Task WaitAsync() => Task.CompletedTask;
}

internal static class ReadsAFile
{
    public static string Text(string path) => File.ReadAllText(path);
}

internal static class AsksWhereItRuns
{
    public static TimeZoneInfo Zone => TimeZoneInfo.Local;
}
