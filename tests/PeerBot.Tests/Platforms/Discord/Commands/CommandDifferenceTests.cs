using System.Text.Json;
using PeerBot.Platforms.Discord.Commands;

namespace PeerBot.Tests.Platforms.Discord.Commands;

public sealed class CommandDifferenceTests
{
    private const string Ours =
        """[{"type":1,"name":"task","description":"Tasks","description_localizations":{"ko":"할 일"},"options":[{"type":1,"name":"done","description":"Done","options":[{"type":4,"name":"id","description":"Which","required":true,"min_value":1}]}]}]""";

    [Fact]
    public void What_Discord_adds_and_leaves_out_is_no_difference() => Assert.True(IsSame(
        """
        [{"id":"11","application_id":"1","version":"3","default_member_permissions":null,"nsfw":false,"dm_permission":true,
          "type":1,"name":"task","name_localizations":null,"description":"Tasks","description_localizations":{"ko":"할 일"},
          "options":[{"type":1,"name":"done","name_localizations":null,"description":"Done",
            "options":[{"name":"id","description":"Which","type":4,"min_value":1.0,"required":true,"autocomplete":false}]}]}]
        """));

    [Theory]
    [InlineData("\"required\":true,", "")]
    [InlineData("\"할 일\"", "\"할일\"")]
    [InlineData("\"min_value\":1", "\"min_value\":2")]
    [InlineData("\"name\":\"done\"", "\"name\":\"finish\"")]
    [InlineData("{\"ko\":\"할 일\"}", "null")]
    public void Everything_that_a_user_can_notice_is_a_difference(string ours, string theirs) =>
        Assert.False(IsSame(Ours.Replace(ours, theirs, StringComparison.Ordinal)));

    [Fact]
    public void Command_that_is_missing_is_a_difference() => Assert.False(IsSame("[]"));

    private static bool IsSame(string registered) => CommandDifference.IsSame(JsonElement.Parse(registered), JsonElement.Parse(Ours));
}
