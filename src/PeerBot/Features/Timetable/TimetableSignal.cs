using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary>Wakes whoever derives timetables when a plan may have changed.</summary>
internal sealed class TimetableSignal() : Signal(ScheduleStore.Table);
