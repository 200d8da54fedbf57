using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>How the application answers what users do.</summary>
internal sealed class FakeInteractions(FakeDiscord discord)
{
    private static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, FakeInteraction> byToken = new();
    private readonly ConcurrentQueue<ITimer> timers = new();

    /// <summary>Every answer that came too late, twice or to nothing.</summary>
    public ConcurrentQueue<int> Refused { get; } = new();

    public void Map()
    {
        discord.Map("POST", "/interactions/{id}/{token}/callback", Answer, needsToken: false);
        discord.Map("POST", "/webhooks/{app}/{token}", FollowUp, needsToken: false);
        discord.Map("GET", "/webhooks/{app}/{token}/messages/{message}", call => ApiAnswer.Ok(Message(call, out _).ToJson()), needsToken: false);
        discord.Map("PATCH", "/webhooks/{app}/{token}/messages/{message}", Edit, needsToken: false);
        discord.Map("DELETE", "/webhooks/{app}/{token}/messages/{message}", Delete, needsToken: false);
    }

    /// <summary>Makes an interaction known and tells the application.</summary>
    public FakeInteraction Begin(FakeInteraction interaction)
    {
        byToken[interaction.Token] = interaction;
        timers.Enqueue(discord.Clock.CreateTimer(_ => interaction.Fail(), null, FirstAnswer, Timeout.InfiniteTimeSpan));
        Deliver(interaction);
        return interaction;
    }

    /// <summary>Delivers it, or delivers it again.</summary>
    public void Deliver(FakeInteraction interaction) => discord.Dispatch("INTERACTION_CREATE", (JsonObject)interaction.Event.DeepClone());

    private ApiAnswer Answer(ApiCall call)
    {
        FakeInteraction? interaction = byToken.GetValueOrDefault(call["token"]);
        if (interaction is null || interaction.Id != call["id"] || IsOver(interaction, FirstAnswer) && interaction.AnswerType is null)
        {
            throw Refuse(ApiError.NotFound(10062, "interaction"));
        }

        if (interaction.AnswerType is not null)
        {
            throw Refuse(new ApiError(400, 40060, "Interaction has already been acknowledged."));
        }

        Known.Fields(call.Body, "callback", "type", "data");
        int type = Known.Int(call.Body, "type");
        CheckType(interaction, type);
        JsonObject data = call.Body["data"] as JsonObject ?? [];
        Show(call, interaction, type, data);
        interaction.AnswerType = type;
        if (!interaction.IsPending)
        {
            interaction.Settle();
        }

        return call.Flag("with_response") ? ApiAnswer.Ok(Response(interaction, type)) : ApiAnswer.NoContent;
    }

    private static void CheckType(FakeInteraction interaction, int type)
    {
        bool isAllowed = interaction.Type switch
        {
            2 => type is 4 or 5 or 9,
            3 => type is 4 or 5 or 6 or 7 or 9,
            4 => type is 8,
            5 => type is 4 or 5 || (type is 6 or 7 && interaction.Source is not null),
            _ => false,
        };
        if (!isAllowed)
        {
            throw ApiError.Invalid("callback.type", $"Callback type {type} is not allowed for interaction type {interaction.Type}");
        }
    }

    private void Show(ApiCall call, FakeInteraction interaction, int type, JsonObject data)
    {
        string channel = interaction.Event["channel_id"]!.GetValue<string>();
        switch (type)
        {
            case 4:
                interaction.Original = Shown(discord.Messages.Make(channel, data, call));
                break;
            case 5:
                Known.Fields(data, "callback.data", "flags");
                interaction.IsPending = true;
                interaction.Original = Shown(new FakeMessage($"{long.Parse(interaction.Id, System.Globalization.CultureInfo.InvariantCulture) + 1}", channel, FakeDiscord.ApplicationId, new JsonObject { ["flags"] = Known.Int(data, "flags") & 64 }, call.At));
                break;
            case 6:
                interaction.Original = interaction.Source;
                break;
            case 7:
                interaction.Original = interaction.Source;
                MessageRules.Check(data, call.Files, isEdit: true, discord.Complaints);
                FakeMessages.Put(interaction.Source!, data);
                interaction.Source!.Edits++;
                break;
            case 8:
                Known.Fields(data, "callback.data", "choices");
                interaction.Choices = [.. Known.Objects(data, "choices", "callback.data", 0, 25).Select(choice => Known.Text(choice, "name", "choice", 1, 100))];
                break;
            case 9:
                ComponentRules.CheckModal(data);
                interaction.Form = (JsonObject)data.DeepClone();
                break;
            default:
                throw ApiError.Invalid("callback.type", "Unknown type");
        }
    }

    private ApiAnswer FollowUp(ApiCall call)
    {
        FakeInteraction interaction = Alive(call);
        if (interaction.IsPending)
        {
            discord.Complaints.Add("a follow-up filled the placeholder of a deferred answer; PATCH @original instead");
        }

        FakeMessage message = Shown(discord.Messages.Make(interaction.Event["channel_id"]!.GetValue<string>(), call.Body, call));
        interaction.FollowUps.Add(message);
        interaction.IsPending = false;
        interaction.Settle();
        return ApiAnswer.Ok(message.ToJson());
    }

    private ApiAnswer Edit(ApiCall call)
    {
        FakeMessage message = discord.Messages.Edit(call, Message(call, out FakeInteraction interaction));
        interaction.IsPending = interaction.IsPending && message != interaction.Original;
        interaction.Settle();
        return ApiAnswer.Ok(message.ToJson());
    }

    private ApiAnswer Delete(ApiCall call)
    {
        Message(call, out FakeInteraction interaction).IsDeleted = true;
        interaction.Settle();
        return ApiAnswer.NoContent;
    }

    private FakeMessage Message(ApiCall call, out FakeInteraction interaction)
    {
        FakeInteraction alive = interaction = Alive(call);
        FakeMessage? message = call["message"] == "@original"
            ? alive.Original
            : alive.FollowUps.Append(alive.Original).FirstOrDefault(found => found?.Id == call["message"]);
        return message is { IsDeleted: false } ? message : throw Refuse(ApiError.NotFound(10008, "Message"));
    }

    private FakeInteraction Alive(ApiCall call)
    {
        FakeInteraction? interaction = call["app"] == FakeDiscord.ApplicationId ? byToken.GetValueOrDefault(call["token"]) : null;
        if (interaction?.AnswerType is null)
        {
            throw Refuse(ApiError.NotFound(10015, "Webhook"));
        }

        return IsOver(interaction, TokenLife) ? throw Refuse(new ApiError(401, 50027, "Invalid Webhook Token")) : interaction;
    }

    private FakeMessage Shown(FakeMessage message)
    {
        if (!message.IsPrivate && discord.Guild.Channels.TryGetValue(message.ChannelId, out FakeChannel? channel))
        {
            channel.Post(message);
        }

        return message;
    }

    private bool IsOver(FakeInteraction interaction, TimeSpan life) => discord.Clock.GetElapsedTime(interaction.Created) > life;

    private ApiError Refuse(ApiError error)
    {
        Refused.Enqueue(error.Body()["code"]!.GetValue<int>());
        return error;
    }

    private static JsonObject Response(FakeInteraction interaction, int type)
    {
        JsonObject about = new() { ["id"] = interaction.Id, ["type"] = interaction.Type, ["response_message_loading"] = interaction.IsPending };
        JsonObject resource = new() { ["type"] = type };
        if (interaction.Original is { } original)
        {
            about["response_message_id"] = original.Id;
            resource["message"] = original.ToJson();
        }

        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }
}
