namespace PeerBot.Domain.Minutes;

/// <summary>Who wrote the minutes of a day.</summary>
public static class DayAuthors
{
    /// <returns>The scribes of its sessions in their order; where nobody wrote, those who moderated. May be empty.</returns>
    public static IReadOnlyList<string> Of(DayRecord day)
    {
        string[] scribes = [.. day.Sessions.SelectMany(session => session.Scribes).Distinct()];
        return scribes is [] ? [.. day.Sessions.SelectMany(session => session.Moderators).Distinct()] : scribes;
    }
}
