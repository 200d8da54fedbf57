using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Teams;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Archive;

/// <summary>
/// Lets readers see the teams that are theirs. Whoever is signed in sees the teams of which they are a present member; on the
/// machine itself, where the local chat page has no passwords either, everybody sees the local teams. For anything else there
/// is nothing here.
/// </summary>
internal sealed class ArchiveGate(TeamArchive archive, ArchiveSessions sessions, IServiceProvider services, Wording wording)
{
    /// <summary>What proxies add. Behind one, a request that seems to come from this machine may come from anywhere.</summary>
    private static readonly string[] SignsOfAProxy = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <param name="path">The page's own, below the team's.</param>
    /// <param name="write">Makes the page, or gives <see langword="null"/> when there is none.</param>
    public async Task<IResult> ShowAsync(
        HttpContext context, long team, string path, Func<Visit, CancellationToken, Task<PageContent?>> write, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(new TeamId(team), cancellationToken) is not { } found)
        {
            return Results.NotFound();
        }

        ReaderSession? session = await sessions.FindAsync(context, cancellationToken);
        Member? reader = session is null || found.PlaceOn(session.Platform) is null
            ? null
            : found.Roster.Present.FirstOrDefault(member => member.UserIdOn(session.Platform) == session.UserId);
        if (reader is null && !(found.PlaceOn(LocalPlatform.Word) is not null && IsOnThisMachine(context)))
        {
            return Results.NotFound();
        }

        Language language = Languages.Parse(context.Request.Query["lang"]) ?? found.Language;
        ArchiveWords words = new(wording, language, found.Team.Id, language != found.Language);
        PageContent? content = await write(new Visit(archive, found, words, reader?.Id), cancellationToken);
        return content is null
            ? Results.NotFound()
            : Serve(context, Layout.Page(words, found, path, content.Title, content.Body, session is not null));
    }

    /// <summary>Whether the request comes from a browser on this machine, and the local chat is served to it.</summary>
    public bool IsOnThisMachine(HttpContext context) =>
        services.GetService<LocalChat>() is not null
        && WebOptions.IsLoopbackHost(context.Request.Host.Host)
        && (context.Connection.RemoteIpAddress is null
            || IPAddress.IsLoopback(context.Connection.RemoteIpAddress)
            || services.GetRequiredService<IOptions<LocalOptions>>().Value.PublishedToLoopback)
        && !SignsOfAProxy.Any(context.Request.Headers.ContainsKey);

    /// <summary>Sends a page, or nothing when the browser has it already.</summary>
    public static IResult Serve(HttpContext context, Html page)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(page.ToString());
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(
            bytes, "text/html; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\""));
    }
}

/// <summary>Somebody looking at a page of a team.</summary>
/// <param name="Reader">Which member it is, when that is known.</param>
internal sealed record Visit(TeamArchive Archive, TeamContext Team, ArchiveWords Words, MemberId? Reader);

internal sealed record PageContent(string Title, Html Body);
