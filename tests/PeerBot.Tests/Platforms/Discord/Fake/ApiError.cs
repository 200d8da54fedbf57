using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>A refusal as Discord words it.</summary>
/// <param name="code">Discord's own number, such as 10062.</param>
internal sealed class ApiError(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status => status;

    public JsonObject Body()
    {
        JsonObject body = new() { ["message"] = Message, ["code"] = code };
        if (errors is not null)
        {
            body["errors"] = errors.DeepClone();
        }

        return body;
    }

    public static ApiError Unauthorized() => new(401, 0, "401: Unauthorized");

    public static ApiError NotFound(int code, string what) => new(404, code, $"Unknown {what}");

    /// <param name="path">Where in the body, with dots.</param>
    public static ApiError Invalid(string path, string rule)
    {
        JsonObject inner = new() { ["_errors"] = new JsonArray(new JsonObject { ["code"] = "BASE_TYPE_BAD", ["message"] = rule }) };
        foreach (string part in path.Split('.').Reverse())
        {
            inner = new JsonObject { [part] = inner };
        }

        return new ApiError(400, 50035, $"Invalid Form Body ({path}: {rule})", inner);
    }
}
