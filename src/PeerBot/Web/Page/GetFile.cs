using PeerBot.Chat.Transcripts;

namespace PeerBot.Web.Page;

/// <summary>A file of a message. Opened by itself it is always saved; only as a picture is it shown within the page.</summary>
internal static class GetFile
{
    public static async Task<IResult> RunAsync(
        HttpContext context, ITranscript transcript, long number, int position, string? user, CancellationToken cancellationToken) =>
        await transcript.FindFileAsync(number, position, user ?? "", cancellationToken) is { } file
            ? Results.File(file.Content, file.MediaType, file.Name)
            : PageProblem.Result(context, StatusCodes.Status404NotFound, "page.no-file");
}
