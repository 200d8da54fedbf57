using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>A day's minutes, and the same written in one format.</summary>
internal sealed record DayFile(DayRecord Day, MinutesFile File);
