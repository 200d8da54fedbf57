using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace PeerBot.Web.Page;

/// <summary>
/// The page's own files. They are embedded in the program, so the page works from whatever folder the program is started,
/// and a name can never lead to another file of the machine.
/// </summary>
internal sealed class PageAssets
{
    private const string Folder = "wwwroot/";

    private readonly FrozenDictionary<string, Asset> assets = Load().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    public IResult Serve(HttpContext context, string name)
    {
        if (!assets.TryGetValue(name, out Asset? asset))
        {
            return Results.NotFound();
        }

        // The page asks each time and mostly hears that nothing changed; an upgrade shows at once.
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(asset.Content, asset.MediaType, entityTag: asset.Tag);
    }

    private static IEnumerable<Asset> Load()
    {
        FileExtensionContentTypeProvider types = new();
        Assembly assembly = typeof(PageAssets).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            string mediaType = types.TryGetContentType(resource, out string? known) ? known : "application/octet-stream";
            bool isText = mediaType.StartsWith("text/", StringComparison.Ordinal);
            yield return new Asset(
                resource[Folder.Length..],
                content,
                isText ? mediaType + "; charset=utf-8" : mediaType,
                new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
        }
    }

    private sealed record Asset(string Name, byte[] Content, string MediaType, EntityTagHeaderValue Tag);
}
