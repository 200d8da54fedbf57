using System.Collections.Immutable;
using PeerBot.Chat.Messages;

namespace PeerBot.Chat;

/// <summary>Shows a platform what concerns one person, for a page of their own beside the teams' places.</summary>
public interface IPersonalGlance
{
    /// <returns>One for each team of the platform that the person is a member of, the oldest team first.</returns>
    Task<ImmutableArray<PersonalGlance>> FindAsync(string platform, string userId, CancellationToken cancellationToken);
}

/// <summary>What concerns one person in one team.</summary>
/// <param name="Place">Where the team lives; the message's buttons are carried out there.</param>
/// <param name="Language">The team's.</param>
/// <param name="Message">What waits for the person, and buttons for what is done most often. Nobody else is to see it.</param>
public sealed record PersonalGlance(Place Place, Language Language, Message Message);
