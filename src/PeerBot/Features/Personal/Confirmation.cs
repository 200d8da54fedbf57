using System.Globalization;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Personal;

/// <summary>
/// What a button holds that confirms something which cannot be undone: whose it is, what they were told would happen, and until
/// when it counts. It is no secret: whatever it says, only the caller's own rights and data are touched.
/// </summary>
internal static class Confirmation
{
    /// <summary>Whoever thinks longer is told again.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <param name="what">What will happen, without a slash.</param>
    public static string Of(MemberId member, string what, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{member.Value}/{what}/{(now + Life).ToUnixTimeSeconds()}");

    /// <returns>Whether it was given to that member, for just that, and still counts.</returns>
    public static bool Holds(string? written, MemberId member, string what, DateTimeOffset now) =>
        written?.Split('/') is [var whose, var told, var until]
        && whose == member.Value.ToString(CultureInfo.InvariantCulture)
        && told == what
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out long end)
        && end >= now.ToUnixTimeSeconds()
        && end <= (now + Life).ToUnixTimeSeconds();
}
