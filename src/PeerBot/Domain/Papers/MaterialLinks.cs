using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Papers;

/// <summary>
/// Reads links as people write them in one go: <c>slides https://…, code https://…</c>, bare addresses, the links of
/// Markdown and those of Slack. The words before an address are its label.
/// </summary>
public static partial class MaterialLinks
{
    public const int MaxCount = 20;

    /// <summary>In UTF-16 units; a longer label is cut.</summary>
    public const int MaxLabelLength = 80;

    private static readonly char[] Between = [' ', '\t', '\n', ',', ';', ':', '-', '·', '|', '、', '，'];

    /// <returns>At least one link, in the order in which they stand.</returns>
    public static Result<Sequence<PaperMaterial>> Read(string written)
    {
        ImmutableArray<PaperMaterial>.Builder links = ImmutableArray.CreateBuilder<PaperMaterial>();
        int end = 0;
        foreach (Match match in Address().Matches(written))
        {
            string before = written[end..match.Index].Trim(Between);
            string address = match.Groups["url"].Value.TrimEnd('.', ',', ';');
            if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || url.Host.Length == 0)
            {
                return Problem.Invalid("paper.material-unreadable", ("written", address));
            }

            links.Add(new PaperMaterial(Label(match.Groups["label"].Value.Trim(), before, url), url.AbsoluteUri));
            end = match.Index + match.Length;
        }

        string rest = written[end..].Trim(Between);
        return (links.Count, rest) switch
        {
            (0, _) => Problem.Invalid("paper.material-unreadable", ("written", written)),
            ( > MaxCount, _) => Problem.Invalid("paper.material-too-many", ("max", MaxCount)),
            (_, { Length: > 0 }) => Problem.Invalid("paper.material-unreadable", ("written", rest)),
            _ => new Sequence<PaperMaterial>(links.ToImmutable()),
        };
    }

    private static string Label(string own, string before, Uri url)
    {
        string label = own.Length > 0 ? own : before.Length > 0 ? before : url.Host;
        return label.Length <= MaxLabelLength ? label : label[..MaxLabelLength].TrimEnd();
    }

    [GeneratedRegex(
        @"\[(?<label>[^\[\]]*)\]\((?<url>https?://[^\s()<>]+)\)|<(?<url>https?://[^\s<>|]+)(?:\|(?<label>[^<>]*))?>|(?<url>https?://[^\s<>]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
