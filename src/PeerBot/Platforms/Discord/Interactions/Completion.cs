using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Discord.Commands;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Offers the likeliest values while an option is typed.</summary>
internal sealed class Completion(ITeamGlance teams, Catalogue catalogue, ValueOffers offers)
{
    private const int MostChoices = 25;

    /// <summary>Of a choice's name and value, in UTF-16 units.</summary>
    private const int MostLength = 100;

    public async Task<Choices> FindAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        SlashCall typed = SlashCall.Read(interaction.Data);
        Place place = interaction.Place;
        TeamGlance? team = await teams.FindAsync(place, cancellationToken);
        if (team is null && interaction.Within is { } channel)
        {
            place = channel;
            team = await teams.FindAsync(place, cancellationToken);
        }

        if (typed.Focused is not { } option || team is null)
        {
            return new Choices([]);
        }

        string written = typed.Call.Options.GetValueOrDefault(option) ?? "";
        string before = IsList(typed.Call.Path, option) ? Before(written) : "";
        OfferRequest request = new(place, team.Roster, team.Now, team.Zone, interaction.Language ?? team.Language);
        ImmutableArray<Suggestion> found = await offers.FindAsync(request, typed.Call.Path, option, written[before.Length..].Trim(), cancellationToken);
        return new Choices(
        [
            .. found.Select(suggestion => suggestion with { Value = before + suggestion.Value, Label = before + suggestion.Label })
                .Where(suggestion => suggestion.Value.Length is > 0 and <= MostLength && suggestion.Label.Length > 0)
                .DistinctBy(suggestion => suggestion.Value)
                .Take(MostChoices)
                .Select(suggestion => new DiscordChoice(Pages.Shorten(suggestion.Label.ReplaceLineEndings(" "), MostLength), suggestion.Value)),
        ]);
    }

    private bool IsList(string path, string option) => catalogue.Find(path)?.FindOption(option)?.Kind == OptionKind.Members;

    /// <summary>Of several names, those that are finished; the last one is being typed.</summary>
    private static string Before(string written)
    {
        int comma = written.LastIndexOf(',');
        return comma < 0 ? "" : written[..(comma + 1)].TrimEnd() + (written.Length > comma + 1 && written[comma + 1] == ' ' ? " " : "");
    }
}
