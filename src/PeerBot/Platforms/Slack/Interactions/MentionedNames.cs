using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Teams;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// Inside what somebody wrote, a mention becomes the name: texts are kept for years and read elsewhere. Options that are
/// people keep the mention, which names a person more surely.
/// </summary>
internal sealed partial class MentionedNames(Catalogue catalogue, ITeamGlance teams, PeopleBook people)
{
    public async ValueTask<CommandCall> ReplaceAsync(CommandCall call, Place place, CancellationToken cancellationToken)
    {
        string[] written =
        [
            .. call.Options.Where(option => option.Value.Contains("<@", StringComparison.Ordinal)
                && catalogue.Find(call.Path)?.FindOption(option.Key) is { IsPeople: false, Kind: OptionKind.Text or OptionKind.Paragraph }).Select(option => option.Key),
        ];
        if (written.Length == 0)
        {
            return call;
        }

        Roster? roster = (await teams.FindAsync(place, cancellationToken))?.Roster;
        foreach (string option in written)
        {
            call = call with { Options = call.Options.SetItem(option, await ReplaceAsync(call.Options[option], roster, cancellationToken)) };
        }

        return call;
    }

    /// <returns>Everybody whom a call mentions, by the name that Slack shows.</returns>
    public async ValueTask<ImmutableArray<Person>> FindAsync(CommandCall call, CancellationToken cancellationToken)
    {
        string[] ids = [.. call.Options.Values.SelectMany(value => Mention().Matches(value)).Select(mention => mention.Groups["id"].Value).Distinct()];
        ImmutableArray<Person>.Builder found = ImmutableArray.CreateBuilder<Person>(ids.Length);
        foreach (string id in ids)
        {
            found.Add(new Person(id, await people.NameOfAsync(id, cancellationToken) ?? id));
        }

        return found.ToImmutable();
    }

    private async Task<string> ReplaceAsync(string text, Roster? roster, CancellationToken cancellationToken)
    {
        StringBuilder replaced = new();
        int at = 0;
        foreach (Match mention in Mention().Matches(text))
        {
            string id = mention.Groups["id"].Value;
            string? name = roster?.FindByAccount(SlackPlatform.Word, id)?.Name ?? await people.NameOfAsync(id, cancellationToken);
            replaced.Append(text, at, mention.Index - at).Append('@').Append(name ?? id);
            at = mention.Index + mention.Length;
        }

        return replaced.Append(text, at, text.Length - at).ToString();
    }

    [GeneratedRegex(@"<@(?<id>[UW][A-Z0-9]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
