using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Holidays;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot holiday country</c>: the public holidays of a country that are still to come, in the team's language.</summary>
internal sealed class AddCountryHolidays(Wording wording) : IUseCase
{
    public Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int[] years = call.Options.NumberOrNull("year") is { } year ? [year] : [call.Today.Year, call.Today.Year + 1];
        IEnumerable<PublicHoliday> holidays = years.Where(one => one is >= KoreanHolidays.FirstYear and <= KoreanHolidays.LastYear).SelectMany(one => KoreanHolidays.Of(one));
        return NewHolidays.AddAsync(
            call, holidays.Select(holiday => KeyValuePair.Create(holiday.Date, NameOf(holiday, call.Context))), unread: 0, cancellationToken);
    }

    private string NameOf(PublicHoliday holiday, TeamContext context)
    {
        Phrase name = Phrase.Of(holiday.Key);
        return wording.SayPlainly(holiday.IsSubstitute ? Phrase.Of("holiday.substitute", ("name", name)) : name, context.Language);
    }
}
