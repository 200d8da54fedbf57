using PeerBot.Chat;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>Slack's words for errors that PeerBot treats in a way of their own.</summary>
internal static class ErrorNames
{
    /// <summary>Both spellings occur.</summary>
    public static bool IsLimit(string error) => error is "ratelimited" or "rate_limited";

    /// <summary>No call with this token can succeed any more.</summary>
    public static bool IsFatal(string error) => error is "invalid_auth" or "not_authed" or "account_inactive" or "token_revoked" or "token_expired"
        or "user_removed_from_team" or "team_disabled" or "forbidden_team" or "not_allowed_token_type";

    /// <summary>It may have been carried out in spite of the error.</summary>
    public static bool IsUncertain(string error) => error is "internal_error" or "fatal_error";

    /// <summary>The bot cannot write to that channel.</summary>
    public static bool IsShutOut(string error) => error is "user_not_in_channel" || Fault(error) is not null;

    /// <returns>Why the channel takes no posts until somebody changes something there; <see langword="null"/> for all other errors.</returns>
    public static PlaceFault? Fault(string error) => error switch
    {
        "channel_not_found" or "is_archived" => PlaceFault.Gone,
        "not_in_channel" or "posting_to_channel_denied" => PlaceFault.Forbidden,
        _ when error.StartsWith("restricted_action", StringComparison.Ordinal) => PlaceFault.Forbidden,
        _ => null,
    };

    /// <summary>Slack does not take the blocks, which is a mistake of ours; the plain text may still do.</summary>
    public static bool IsMalformed(string error) => error is "msg_blocks_too_long" || error.StartsWith("invalid_blocks", StringComparison.Ordinal);

    /// <summary>The message cannot be edited any more, so a new one is needed.</summary>
    public static bool IsUneditable(string error) => error is "message_not_found" or "cant_update_message" or "edit_window_closed";

    /// <summary>The moment in which a form could be opened is over. Slack's pages spell it in two ways.</summary>
    public static bool IsLateTrigger(string error) => error is "expired_trigger_id" or "exchanged_trigger_id" or "trigger_expired" or "trigger_exchanged" or "invalid_trigger_id";

    /// <returns>What the operator can do about an error, or nothing where the error speaks for itself.</returns>
    public static string? Advice(ApiAnswer answer) => answer.Error switch
    {
        "missing_scope" => $"The app lacks the scope {answer.Text("needed") ?? "that this needs"}; it has {answer.Text("provided") ?? "others"}. Add it under OAuth & Permissions and install the app again.",
        "not_in_channel" or "channel_not_found" => "Invite the bot: type /invite and its name in the channel.",
        "is_archived" => "The channel is archived.",
        "invalid_blocks" or "invalid_blocks_format" or "msg_blocks_too_long" or "msg_too_long" or "no_text" or "invalid_arguments" =>
            "The request was malformed, which is a mistake in PeerBot.",
        _ => null,
    };

    /// <returns>What the operator must do before a refused token can work.</returns>
    public static string Fatal(ApiMethod method, string error) => method.UsesAppToken
        ? $"Slack refuses the app-level token ({error}). Make one with the scope connections:write (api.slack.com/apps > Basic Information > App-Level Tokens), put it into Slack:AppToken or Slack:AppTokenFile, and start again."
        : $"Slack refuses the bot's token ({error}). Install the app again (api.slack.com/apps > OAuth & Permissions), put the Bot User OAuth Token into Slack:BotToken or Slack:BotTokenFile, and start again.";
}
