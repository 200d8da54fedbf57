using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads yes and no. A flag that stands alone, without a value, means yes.</summary>
internal static class FlagReader
{
    public static Result<bool> Read(OptionSpec option, string written) => WrittenText.IsBlank(written) ? true : Folded.Fold(written) switch
    {
        "yes" or "y" or "true" or "on" or "1" or "예" or "네" or "응" => true,
        "no" or "n" or "false" or "off" or "0" or "아니오" or "아니요" or "아니" => false,
        _ => Problem.Invalid("option.no-flag", ("option", option.Name), ("written", WrittenText.Excerpt(written))),
    };
}
