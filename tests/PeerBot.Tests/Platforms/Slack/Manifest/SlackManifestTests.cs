using System.Text.Json.Nodes;
using PeerBot.Hosting.Verbs;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Tests.Platforms.Slack.Fake;
using YamlDotNet.Serialization;

namespace PeerBot.Tests.Platforms.Slack.Manifest;

/// <summary>What is printed is what Slack takes, and what the program uses.</summary>
public sealed class SlackManifestTests
{
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(true, "study-")]
    public void Manifest_is_read_by_others_as_it_is_meant(bool hasBare, string prefix)
    {
        JsonObject manifest = Read(ManifestVerb.Write("/peer", hasBare, prefix));

        JsonObject[] commands = [.. ((JsonArray)manifest["features"]!["slash_commands"]!).Select(command => (JsonObject)command!)];
        Assert.Equal(hasBare ? 11 : 1, commands.Length);
        Assert.All(commands, command => Assert.Matches("^/[a-z-]{1,31}$", command["command"]!.ToString()));
        Assert.All(commands.Skip(1), command => Assert.StartsWith("/" + prefix, command["command"]!.ToString(), StringComparison.Ordinal));
        Assert.All((JsonArray)manifest["features"]!["shortcuts"]!, shortcut => Assert.InRange(shortcut!["name"]!.ToString().Length, 1, 24));
        Assert.InRange(manifest["display_information"]!["description"]!.ToString().Length, 1, 140);
    }

    [SpecFact]
    public void Manifest_is_what_Slacks_own_schema_demands()
    {
        JsonObject schema = Spec.Manifest!;

        Assert.Null(new Schema(schema).Fault(Read(ManifestVerb.Write("/peer", hasBare: true, "study-"))));
    }

    [Fact]
    public void Scopes_are_those_that_the_program_uses_and_no_others()
    {
        JsonObject manifest = Read(ManifestVerb.Write("/peer", hasBare: false, ""));

        string[] scopes = [.. ((JsonArray)manifest["oauth_config"]!["scopes"]!["bot"]!).Select(scope => scope!.ToString())];
        Assert.Equal(
            ["app_mentions:read", "channels:read", "chat:write", "commands", "files:write", "groups:read", "im:history", "im:write", "users:read"],
            scopes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_of_the_app_is_on_and_its_opening_is_heard()
    {
        JsonObject manifest = Read(ManifestVerb.Write("/peer", hasBare: false, ""));

        Assert.Equal("true", manifest["features"]!["app_home"]!["home_tab_enabled"]!.ToString(), ignoreCase: true);
        Assert.Contains("app_home_opened", ((JsonArray)manifest["settings"]!["event_subscriptions"]!["bot_events"]!).Select(heard => heard!.ToString()));
    }

    [SpecFact]
    public void Scope_of_each_method_is_one_that_Slack_names_for_it() => Assert.All(ApiMethod.All, method =>
    {
        JsonObject described = Spec.Method(method.Name)!;
        string[] named = [.. (described["scope"]?["bot"] as JsonArray ?? []).Select(scope => scope!.ToString())];
        Assert.All(method.Scopes, scope => Assert.Contains(scope, named));
        Assert.Equal(method.TakesJson, described["json_input_supported"] is not null && method != ApiMethod.OpenConnection);
    });

    private static JsonObject Read(string yaml)
    {
        object tree = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        return (JsonObject)JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(tree))!;
    }
}
