using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;

namespace PeerBot.Web.Page;

/// <summary>Reads what the page sends. Whatever arrives, the page gets a sentence that it can show.</summary>
internal static class PageBody
{
    /// <summary>In bytes. Well above the longest text that any command takes, so that the command can say what is too long.</summary>
    public const int MaxSize = 2 * 1024 * 1024;

    /// <summary>Reads the body and hands it on.</summary>
    public static async Task<IResult> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, Func<T, Task<IResult>> handle)
        where T : class
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MaxSize;
        T? body;
        try
        {
            body = await context.Request.ReadFromJsonAsync(type, context.RequestAborted);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return PageProblem.Result(context, StatusCodes.Status413PayloadTooLarge, "page.too-large");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            body = null;
        }

        return body is null
            ? PageProblem.Result(context, StatusCodes.Status400BadRequest, "page.unreadable")
            : await handle(body);
    }
}
