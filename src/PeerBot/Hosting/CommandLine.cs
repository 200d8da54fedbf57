using System.CommandLine;
using PeerBot.Hosting.Verbs;
using PeerBot.Hosting.Verbs.Publishing;

namespace PeerBot.Hosting;

/// <summary>The operator's verbs. Without one, PeerBot runs.</summary>
internal static class CommandLine
{
    public static RootCommand Root()
    {
        RootCommand root = RunVerb.Define();
        root.Subcommands.Add(CheckVerb.Define());
        root.Subcommands.Add(ImportVerb.Define());
        root.Subcommands.Add(ExportVerb.Define());
        root.Subcommands.Add(PublishVerb.Define());
        root.Subcommands.Add(BackupVerb.Define());
        root.Subcommands.Add(RestoreVerb.Define());
        root.Subcommands.Add(ManifestVerb.Define());
        return root;
    }
}
