using System.Collections.Immutable;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>The words by which people name a part of the minutes that they write themselves.</summary>
internal static class MinutesSections
{
    public const string Notes = "notes";
    public const string Closing = "closing";

    public static ImmutableArray<string> All { get; } = [Notes, "learned", "retrospective", Closing];

    /// <returns>The part of the writer's own log, or <see langword="null"/> for what is shared.</returns>
    public static LogPart? Own(string section) => section switch
    {
        "learned" => LogPart.Learned,
        "retrospective" => LogPart.Retrospective,
        _ => null,
    };
}
