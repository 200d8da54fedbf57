using PeerBot.Chat;
using PeerBot.Chat.Texts;

namespace PeerBot.Web.Archive;

/// <summary>Signs a reader in by the link from the chat, and out again.</summary>
internal static class SignIn
{
    /// <summary>Shows a button. The link alone does nothing, because chat services and mail scanners open links to preview them.</summary>
    public static IResult Show(HttpContext context, Phrasebook phrasebook, string? key)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Page(context, phrasebook, "archive.enter", Html.Of($"""
            <form method="post" action="/archive/enter"><input type="hidden" name="key" value="{key}"><button class="primary">{Words(context, phrasebook, "archive.enter")}</button></form>
            """));
    }

    public static async Task<IResult> EnterAsync(
        HttpContext context, Features.Archive.SignInLinks links, ArchiveSessions sessions, Phrasebook phrasebook, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        string? key = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(cancellationToken))["key"].ToString() : null;
        if (key is not { Length: > 0 and <= 100 } || await links.UseAsync(key, cancellationToken) is not { } secret)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page(context, phrasebook, "archive.link-over", Html.Of($"<p>{Words(context, phrasebook, "archive.new-link")}</p>"));
        }

        sessions.Remember(context, secret);
        return Results.Redirect("/archive");
    }

    public static async Task<IResult> LeaveAsync(
        HttpContext context, ArchiveSessions sessions, Phrasebook phrasebook, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(context, cancellationToken);
        return Page(context, phrasebook, "archive.signed-out", Html.Of($"<p>{Words(context, phrasebook, "archive.new-link")}</p>"));
    }

    private static IResult Page(HttpContext context, Phrasebook phrasebook, string titleKey, Html content)
    {
        string title = Words(context, phrasebook, titleKey);
        Html page = Layout.Frame(LanguageOf(context), title, Html.Of($"<main id=\"main\" class=\"alone\"><h1>{title}</h1>{content}</main>"));
        return Results.Content(page.ToString(), "text/html; charset=utf-8", statusCode: context.Response.StatusCode);
    }

    private static string Words(HttpContext context, Phrasebook phrasebook, string key) => phrasebook[LanguageOf(context), key];

    private static Language LanguageOf(HttpContext context) =>
        Languages.Parse(context.Request.Headers.AcceptLanguage.ToString().Split(',')[0]) ?? Language.English;
}
