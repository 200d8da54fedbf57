using PeerBot.Chat;
using PeerBot.Chat.Texts;

namespace PeerBot.Web.Page;

/// <summary>A refusal of the page itself, rather than of a command, in one sentence for the reader.</summary>
internal sealed record PageProblem(string Problem)
{
    /// <param name="key">The key of a text without places.</param>
    public static IResult Result(HttpContext context, int status, string key) =>
        Results.Json(Of(context, key), PageJson.Default.PageProblem, statusCode: status);

    public static Task WriteAsync(HttpContext context, int status, string key) => Result(context, status, key).ExecuteAsync(context);

    private static PageProblem Of(HttpContext context, string key)
    {
        Language language = Languages.Parse(context.Request.Headers.AcceptLanguage.ToString()) ?? Language.English;
        return new PageProblem(context.RequestServices.GetRequiredService<Phrasebook>()[language, key]);
    }
}
