namespace PeerBot.Features.Subscriptions;

/// <summary>Knows under which address a calendar can be read from elsewhere. The web answers.</summary>
internal interface IFeedAddress
{
    /// <summary>The address reaches this machine only, as far as the settings tell.</summary>
    bool IsLocal { get; }

    Uri Of(string token);
}
