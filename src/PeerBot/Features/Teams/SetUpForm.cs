using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Teams;

/// <summary>How a team begins where nobody typed anything but <c>/peerbot setup</c>: a form that needs nothing but to be sent.</summary>
internal static class SetUpForm
{
    public static Form Of(CommandSpec command, Invocation invocation)
    {
        ImmutableSortedDictionary<string, string> given = invocation.Call.Options;
        string? name = given.GetValueOrDefault("name") ?? Usable(invocation.PlaceName);
        ImmutableSortedDictionary<string, string> usual = given.AddRange(new Dictionary<string, string>
        {
            ["days"] = invocation.Language == Language.Korean ? "월-금" : "mon-fri",
            ["time"] = "16:00",
            ["timezone"] = ZoneGuess.Of(invocation.Locales),
            ["language"] = (invocation.Language ?? Language.English).Code(),
        }.Where(value => !given.ContainsKey(value.Key)));
        return new Form(
            Phrase.Of(command.TextKey),
            name is null ? CommandCall.Of(command.Path) : CommandCall.Of(command.Path, ("name", name)),
            [.. command.Options.Select(option => option.Name).Where(option => option != "name" || name is null)],
            usual.Remove("name"));
    }

    private static string? Usable(string? placeName) =>
        string.IsNullOrWhiteSpace(placeName) ? null : placeName.Length <= Team.MaxNameLength ? placeName : placeName[..Team.MaxNameLength];
}
