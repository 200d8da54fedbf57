using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Who there is.</summary>
internal sealed class FakePeople
{
    private readonly List<FakePerson> all = [];

    public FakePeople(FakeSlack slack) => slack.Map("users.info", call =>
    {
        FakePerson person = all.Find(known => known.Id == call.Required("user")) ?? throw new ApiError("user_not_found");
        JsonObject user = new()
        {
            ["id"] = person.Id,
            ["name"] = person.Id.ToLowerInvariant(),
            ["real_name"] = person.Name,
            ["profile"] = new JsonObject { ["display_name"] = person.Name, ["real_name"] = person.Name },
        };
        if (call.Text("include_locale") == "true")
        {
            user["locale"] = person.Locale;
        }

        return new JsonObject { ["user"] = user };
    });

    public FakePerson Add(string name, string locale)
    {
        if (all.Find(known => known.Name == name) is { } found)
        {
            return found;
        }

        FakePerson person = new(string.Create(CultureInfo.InvariantCulture, $"U0PERSON{all.Count}"), name, locale);
        all.Add(person);
        return person;
    }

    public string NameOf(string id) => all.Find(known => known.Id == id)?.Name ?? id;
}

/// <summary>Somebody.</summary>
internal sealed record FakePerson(string Id, string Name, string Locale)
{
    /// <summary>The channel of their direct messages with the bot.</summary>
    public string Direct => "D" + Id[1..];
}
