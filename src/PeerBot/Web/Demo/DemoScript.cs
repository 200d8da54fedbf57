using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PeerBot.Chat;

namespace PeerBot.Web.Demo;

/// <summary>What an invented team says on the morning on which a newcomer finds it.</summary>
/// <param name="People">Their names; the first founds the team.</param>
internal sealed record DemoScript(ImmutableArray<string> People, ImmutableArray<DemoLine> Lines)
{
    /// <exception cref="InvalidOperationException">The script is not embedded or empty, which is a bug.</exception>
    public static DemoScript Read(Language language)
    {
        string name = $"Demo.{language.Code()}.json";
        using Stream stream = typeof(DemoScript).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing.");
        return JsonSerializer.Deserialize(stream, DemoJson.Default.DemoScript)
            ?? throw new InvalidOperationException($"{name} is empty.");
    }
}

/// <param name="By">Which of the people, from 0.</param>
/// <param name="Say">What they type. <c>{zone}</c>, <c>{days}</c> and <c>{time}</c> are filled in.</param>
internal sealed record DemoLine(int By, string Say);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DemoScript))]
internal sealed partial class DemoJson : JsonSerializerContext;
