using System.Text.Json.Serialization;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>What the page and the server say to each other.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(PageProblem))]
[JsonSerializable(typeof(TokenView))]
[JsonSerializable(typeof(StateView))]
[JsonSerializable(typeof(OlderView))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(EnteredView))]
[JsonSerializable(typeof(Suggestion[]))]
[JsonSerializable(typeof(UpcomingView[]))]
[JsonSerializable(typeof(ChatResult))]
[JsonSerializable(typeof(LineRequest))]
[JsonSerializable(typeof(CommandRequest))]
[JsonSerializable(typeof(DismissalRequest))]
[JsonSerializable(typeof(ClockRequest))]
[JsonSerializable(typeof(TeamRequest))]
[JsonSerializable(typeof(DemoRequest))]
internal sealed partial class PageJson : JsonSerializerContext;
