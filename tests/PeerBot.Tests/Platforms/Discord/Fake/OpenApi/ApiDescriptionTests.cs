using System.Text.Json;

namespace PeerBot.Tests.Platforms.Discord.Fake.OpenApi;

/// <summary>What Discord's own description says of bodies that are known to be right or wrong.</summary>
public sealed class ApiDescriptionTests
{
    private const string Callback = "POST /interactions/1/token/callback";
    private const string Messages = "POST /channels/1/messages";
    private const string Commands = "POST /applications/1/commands";

    private static readonly string Six = string.Join(',', Enumerable.Range(1, 6).Select(number => $$"""{"type":2,"style":1,"label":"x","custom_id":"{{number}}"}"""));

    public static TheoryData<string, string> Right => new()
    {
        { Callback, """{"type":4,"data":{"content":"x","flags":64,"allowed_mentions":{"parse":[],"users":["123456789012345678"]}}}""" },
        { Callback, """{"type":6}""" },
        { Callback, """{"type":8,"data":{"choices":[{"name":"x","value":"1"}]}}""" },
        { Callback, """{"type":9,"data":{"custom_id":"x","title":"x","components":[{"type":18,"label":"x","component":{"type":4,"custom_id":"t","style":2}}]}}""" },
        { Messages, """{"content":"x","nonce":"abcdefghijklmnopqrstuvwx","enforce_nonce":true,"attachments":[{"id":"0","filename":"x.md"}]}""" },
        { Commands, """{"type":1,"name":"질문","description":"x","default_member_permissions":"32","contexts":[0]}""" },
        { "PATCH /webhooks/1/token/messages/@original", """{"content":"","embeds":[],"components":[]}""" },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { Callback, $$$"""{"type":4,"data":{"content":"{{{new string('x', 2001)}}}"}}""" },
        { Callback, """{"data":{"content":"x"}}""" },
        { Callback, """{"type":99}""" },
        { Callback, """{"type":4,"data":{"content":7}}""" },
        { Callback, $$$"""{"type":8,"data":{"choices":[{{{string.Join(',', Enumerable.Repeat("""{"name":"x","value":"1"}""", 26))}}}]}}""" },
        { Callback, $$$"""{"type":9,"data":{"custom_id":"x","title":"{{{new string('x', 46)}}}","components":[{"type":18,"label":"x","component":{"type":4,"custom_id":"t","style":2}}]}}""" },
        { Messages, $$"""{"embeds":[{{string.Join(',', Enumerable.Repeat("""{"title":"x"}""", 11))}}]}""" },
        { Messages, $$"""{"embeds":[{"title":"{{new string('x', 257)}}"}]}""" },
        { Messages, $$"""{"content":"x","nonce":"{{new string('x', 26)}}"}""" },
        { Messages, """{"content":"x","allowed_mentions":{"parse":["all"]}}""" },
        { Messages, $$"""{"content":"x","components":[{"type":1,"components":[{{Six}}]}]}""" },
        { Messages, $$"""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"x","label":"{{new string('x', 81)}}"}]}]}""" },
        { Commands, $$"""{"type":1,"name":"{{new string('x', 33)}}","description":"x"}""" },
        { Commands, $$"""{"type":1,"name":"x","description":"{{new string('x', 101)}}"}""" },
        { Commands, """{"type":1,"name":"x","description":"x","options":[{"type":12,"name":"x","description":"x"}]}""" },
        { "GET /gateway/bot", "{}" },
        { "POST /nowhere", "{}" },
    };

    [DescribedTheory]
    [MemberData(nameof(Right))]
    public void Body_that_Discord_takes_has_no_fault(string request, string body) => Assert.Empty(Faults(request, body));

    [DescribedTheory]
    [MemberData(nameof(Wrong))]
    public void Body_that_Discord_refuses_has_a_fault(string request, string body) => Assert.NotEmpty(Faults(request, body));

    private static IReadOnlyList<string> Faults(string request, string body)
    {
        string[] words = request.Split(' ');
        return ApiDescription.Found!.Faults(words[0], words[1], JsonElement.Parse(body));
    }
}
