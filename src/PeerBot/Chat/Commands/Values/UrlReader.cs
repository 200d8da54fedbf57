using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads web addresses, also in the brackets with which chats keep an address from unfolding.</summary>
internal static class UrlReader
{
    /// <returns>The address with everything escaped that could be mistaken for markup.</returns>
    public static Result<string> Read(OptionSpec option, string written)
    {
        string address = Unwrap(written.Trim());
        if (address.Length > option.Max)
        {
            return Problem.Invalid("option.too-long", ("option", option.Name), ("length", address.Length), ("max", option.Max));
        }

        return Find(address) is { } url
            ? url
            : Problem.Invalid("option.no-url", ("option", option.Name), ("written", WrittenText.Excerpt(written)));
    }

    public static bool IsUrl(string word) => Find(Unwrap(word)) is not null;

    private static string? Find(string address) =>
        !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter))
        && Uri.TryCreate(address, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.Host.Length > 0
            ? url.AbsoluteUri
            : null;

    private static string Unwrap(string address) =>
        address is ['<', .. string inner, '>'] ? inner.Split('|')[0] : address;
}
