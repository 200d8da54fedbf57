using System.Xml.Linq;
using Mono.Cecil;
using PeerBot.Domain;

namespace PeerBot.Tests.Architecture;

public sealed class DocumentationTests
{
    private static readonly string[] Folders = ["PeerBot.Domain", "PeerBot.Chat", "PeerBot.Features"];

    [Fact]
    public void Every_type_of_domain_chat_and_features_says_why_it_exists() =>
        Offences.None(Documentation.Undocumented(Types(typeof(Problem).Assembly.Location, Folders), Comments(typeof(Problem).Assembly.Location)));

    [Fact]
    public void Type_without_a_summary_is_found()
    {
        string tests = typeof(DocumentationTests).Assembly.Location;

        Assert.Equal(
            ["PeerBot.Tests.Architecture.Samples.Platforms.Slack.Client does not say why it exists"],
            Documentation.Undocumented(
                Types(tests, ["PeerBot.Tests.Architecture.Samples.Platforms.Slack", "PeerBot.Tests.Architecture.Samples.Chat"]), Comments(tests)));
    }

    private static IEnumerable<TypeDefinition> Types(string assembly, string[] namespaces) => ModuleDefinition.ReadModule(assembly).Types
        .Where(type => namespaces.Any(name => Wall.IsWithin(type.Namespace, name)));

    private static XDocument Comments(string assembly) => XDocument.Load(Path.ChangeExtension(assembly, ".xml"));
}
