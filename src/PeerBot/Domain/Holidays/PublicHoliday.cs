namespace PeerBot.Domain.Holidays;

/// <summary>A day on which a country does not work.</summary>
/// <param name="Key">The key of its name, such as <c>holiday.kr.chuseok</c>.</param>
/// <param name="IsSubstitute">It stands in for one that fell on a day that is free anyway.</param>
public sealed record PublicHoliday(DateOnly Date, string Key, bool IsSubstitute = false);
