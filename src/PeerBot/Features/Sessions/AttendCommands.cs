using PeerBot.Chat.Commands;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Sessions;

/// <summary>Everything about who comes.</summary>
internal static class AttendCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("attend in", typeof(CheckIn), "/attend in", [new("users", OptionKind.Members)]),
        new("attend late", typeof(ComeLate), "/attend late 15 reason:bus",
        [
            new("minutes", OptionKind.Number) { Max = Attendance.MaxMinutes },
            new("reason", OptionKind.Text),
            new("user", OptionKind.Member),
        ]),
        new("attend absent", typeof(StayAway), "/attend absent tomorrow reason:dentist",
        [
            new("date", OptionKind.Date),
            new("until", OptionKind.Date),
            new("reason", OptionKind.Text),
            new("user", OptionKind.Member),
        ]),
        new("attend roll", typeof(ShowRoll), "/attend roll", []) { IsReadOnly = true, IsGroupDefault = true },
        new("attend report", typeof(ReportAttendance), "/attend report this month",
            [new("period", OptionKind.DateRange)]) { IsReadOnly = true },
    ];
}
