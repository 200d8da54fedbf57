using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using PeerBot.Domain;
using PeerBot.Features.Subscriptions;

namespace PeerBot.Web.Subscriptions;

/// <summary>
/// A team's calendar, or nothing: an unknown secret and an old one look the same. Programs ask every hour, so what did not
/// change is not sent again.
/// </summary>
internal static class GetCalendar
{
    private const string RetryAfterSeconds = "60";

    public static async Task<IResult> RunAsync(HttpContext context, CalendarFeed feed, string token, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        Result<FeedDocument> found = await feed.FindAsync(token, cancellationToken);
        switch (found.Problem?.Kind)
        {
            case null:
                return File(found.Value);
            case ProblemKind.Unavailable:
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            default:
                return Results.NotFound();
        }
    }

    private static IResult File(FeedDocument document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document.ToIcs());
        string tag = Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 12));
        return Results.File(
            bytes, "text/calendar; charset=utf-8", lastModified: document.ModifiedAt, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
