using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Something that a user did, and what they got to see of it.</summary>
/// <param name="Type">2 command, 3 component, 4 completion, 5 form.</param>
/// <param name="Created">A timestamp of the clock.</param>
/// <param name="Event">What the gateway tells.</param>
/// <param name="Source">The message whose button or menu was used.</param>
internal sealed record FakeInteraction(string Id, string Token, int Type, long Created, JsonObject Event, FakeMessage? Source)
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The callback type that was answered first, or <see langword="null"/>.</summary>
    public int? AnswerType { get; set; }

    /// <summary>The user sees "thinking…".</summary>
    public bool IsPending { get; set; }

    /// <summary>The user saw "The application did not respond".</summary>
    public bool IsFailed { get; private set; }

    /// <summary>The first answer, or the message that an update changed.</summary>
    public FakeMessage? Original { get; set; }

    public List<FakeMessage> FollowUps { get; } = [];

    public JsonObject? Form { get; set; }

    /// <summary>The names of what completion offered.</summary>
    public ImmutableArray<string> Choices { get; set; } = [];

    /// <summary>All that the user can read now, first answer first.</summary>
    public string Text => string.Join('\n', new[] { Original }.Concat(FollowUps).OfType<FakeMessage>().Where(message => !message.IsDeleted).Select(TextOf));

    public bool IsPrivate => Original?.IsPrivate == true;

    /// <summary>Done when the user sees the outcome: an answer that is not "thinking…", a form, choices or a failure.</summary>
    public Task Seen => done.Task;

    public void Settle() => done.TrySetResult();

    public void Fail()
    {
        if (AnswerType is null)
        {
            IsFailed = true;
            Settle();
        }
    }

    /// <summary>Everything readable in a message: content, embeds and text components.</summary>
    public static string TextOf(FakeMessage message)
    {
        IEnumerable<string> embeds = (message.Body["embeds"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(EmbedText);
        IEnumerable<string> texts = (message.Body["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(ComponentRules.All)
            .Where(component => Known.Int(component, "type") == 10).Select(component => component["content"]!.GetValue<string>());
        return string.Join('\n', new[] { message.Content }.Concat(embeds).Concat(texts).Where(text => text.Length > 0));
    }

    private static IEnumerable<string> EmbedText(JsonObject embed) =>
        new[] { embed["title"]?.GetValue<string>(), embed["description"]?.GetValue<string>() }
            .Concat((embed["fields"] as JsonArray ?? []).SelectMany(field => new[] { field!["name"]?.GetValue<string>(), field["value"]?.GetValue<string>() }))
            .Append(embed["footer"]?["text"]?.GetValue<string>())
            .OfType<string>();
}
