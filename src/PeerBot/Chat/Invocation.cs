using PeerBot.Chat.Commands;

namespace PeerBot.Chat;

/// <summary>Somebody's wish, as every platform hands it over: typed, pressed or sent with a form.</summary>
/// <param name="Id">The platform's own id of this wish. Delivered twice under one id, it has its effect once.</param>
/// <param name="Language">The caller's own language where the platform knows it.</param>
public sealed record Invocation(string Id, Place Place, Person Caller, CommandCall Call, Language? Language);
