namespace PeerBot.Features.Timetable;

/// <summary>How one planned act is called in a command: its kind and its slot, parted by a blank.</summary>
internal static class ActName
{
    public const int MaxLength = 100;

    public static string Of(PlannedAct act) => $"{act.Act} {act.Slot}";

    /// <returns>An empty slot when there is none: then nothing of that name is planned.</returns>
    public static (string Act, string Slot) Read(string written) => written.Split(' ', 2, StringSplitOptions.TrimEntries) is [var act, var slot]
        ? (act, slot)
        : (written, "");
}
