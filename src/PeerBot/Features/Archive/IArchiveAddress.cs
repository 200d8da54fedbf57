namespace PeerBot.Features.Archive;

/// <summary>Where the archive is found from outside.</summary>
internal interface IArchiveAddress
{
    /// <returns>The address of the page that signs in whoever holds the secret.</returns>
    Uri SignIn(string secret);
}
