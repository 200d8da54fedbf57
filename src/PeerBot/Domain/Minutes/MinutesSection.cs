namespace PeerBot.Domain.Minutes;

/// <summary>A part of a session's minutes under one heading.</summary>
public enum MinutesSection
{
    /// <summary>Suggestions and notices.</summary>
    Suggestions,
    Reviews,
    Questions,
    Papers,
    Tasks,
    Notes,
}

/// <summary>In which order the sections of a session stand.</summary>
internal static class SectionOrder
{
    private static readonly MinutesSection[] Usual = Enum.GetValues<MinutesSection>();

    /// <summary>Notes come last, but open a session with a guest: there they are the introduction.</summary>
    private static readonly MinutesSection[] WithGuest = [MinutesSection.Notes, .. Usual[..^1]];

    public static IEnumerable<MinutesSection> Of(SessionRecord session)
    {
        MinutesSection[] usual =
            session.Type is MinutesSessionType.Mentoring or MinutesSessionType.Special ? WithGuest : Usual;
        return session.Sections.Concat(usual).Distinct();
    }
}
