using System.CommandLine;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Slack.Manifest;

namespace PeerBot.Hosting.Verbs;

/// <summary><c>manifest slack</c>: prints the app for Slack's <i>From a manifest</i>, so that nothing has to be clicked together.</summary>
internal static class ManifestVerb
{
    private static readonly Option<string> Entry = new("--command")
    {
        Description = "The command that takes all words.",
        DefaultValueFactory = static _ => "/peer",
    };

    private static readonly Option<bool> Bare = new("--bare") { Description = "Each group becomes a command of its own too, such as /question." };

    private static readonly Option<string> Prefix = new("--prefix")
    {
        Description = "Stands before those, to keep them apart from other apps', as in /study-question.",
        DefaultValueFactory = static _ => "",
    };

    public static Command Define()
    {
        Command slack = new("slack", "The app manifest for Slack, as YAML.") { Entry, Bare, Prefix };
        slack.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(
            Write(parsed.GetRequiredValue(Entry), parsed.GetValue(Bare), parsed.GetRequiredValue(Prefix))));
        return new Command("manifest", "Prints what a chat service has to be told of PeerBot.") { slack };
    }

    internal static string Write(string entry, bool hasBare, string prefix)
    {
        Catalogue catalogue = new(FeatureCatalogue.All);
        SlackManifest manifest = new(catalogue, new MessageMenu(catalogue), new Phrasebook());
        return Yaml.Write(manifest.Of("/" + entry.TrimStart('/'), hasBare, prefix));
    }
}
