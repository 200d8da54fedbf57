using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Holidays;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot holiday import</c>: the whole days of a calendar file that are still to come.</summary>
internal sealed class ImportHolidays : IUseCase
{
    /// <summary>In UTF-16 units: several years of any country's holidays.</summary>
    public const int MaxLength = 200_000;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<HolidayFile> file = HolidayFile.Read(
            call.Options.Text("file"), call.Today, call.Today.AddDays(MeetingCalendar.HorizonDays));
        return file.Problem is { } problem
            ? problem
            : await NewHolidays.AddAsync(call, file.Value.Days, file.Value.Unread, cancellationToken);
    }
}
