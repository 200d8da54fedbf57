namespace PeerBot.Chat;

/// <summary>A place takes no posts, and will not before somebody changes something there; trying again would be in vain.</summary>
public sealed class PlaceClosedException(PlaceFault fault, Exception cause) : Exception(cause.Message, cause)
{
    public PlaceFault Fault => fault;
}

/// <summary>Why a place takes no posts.</summary>
public enum PlaceFault
{
    /// <summary>The place does not exist any more, or the bot was removed from where it is.</summary>
    Gone,

    /// <summary>The bot may not speak there.</summary>
    Forbidden,
}
