using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Minutes;
using PeerBot.Hosting.Verbs;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes.Import;

public sealed class RealPostsTests
{
    private static readonly DateOnly Fallback = new(2022, 3, 25);

    [Fact]
    public async Task Real_posts_that_are_exported_and_imported_elsewhere_give_the_same_pages()
    {
        await using PeerBotHost first = await PeerBotHost.WithTeamAsync();
        await using PeerBotHost second = await PeerBotHost.WithTeamAsync();
        foreach (string file in RealPosts.All)
        {
            await ImportAsync(first, file, Dated(file));
        }

        string[] pages = await ExportAsync(first, "one");
        if (pages.Length > 0)
        {
            await ImportAsync(second, Path.Combine(first.Folder, "one"), null);
            string again = await ImportAsync(first, Path.Combine(first.Folder, "one"), null);

            Assert.Contains($"0 recorded, {pages.Length} the same as before, 0 left alone", again, StringComparison.Ordinal);
        }

        string[] pagesAgain = await ExportAsync(second, "two");
        Assert.Equal(pages.Select(File.ReadAllText), pagesAgain.Select(File.ReadAllText));
    }

    private static DateOnly? Dated(string file) =>
        PeerBot.Features.Minutes.Import.PostBatch.Read(
            [new(Path.GetFileName(file), File.ReadAllText(file))], new([], []), new DateOnly(2026, 8, 3), null).Posts[0].Reading!.Date ?? Fallback.AddDays(file.Length);

    private static async Task<string> ImportAsync(PeerBotHost host, string path, DateOnly? date)
    {
        StringWriter report = new();
        await ActivatorUtilities.CreateInstance<ImportRun>(host.App.Services).RunAsync(
            new ImportOrder(path, null, date, null, AddMembers: true, IsDryRun: false), report, TextWriter.Null, CancellationToken.None);
        return report.ToString();
    }

    private static async Task<string[]> ExportAsync(PeerBotHost host, string folder)
    {
        string path = Path.Combine(host.Folder, folder);
        Directory.CreateDirectory(path);
        await ActivatorUtilities.CreateInstance<ExportRun>(host.App.Services).RunAsync(
            new ExportOrder("Owls", new DateOnly(2020, 1, 1), new DateOnly(2026, 8, 3), MinutesFormat.Jekyll, path, null),
            TextWriter.Null, CancellationToken.None);
        return [.. Directory.GetFiles(path).Order(StringComparer.Ordinal)];
    }
}
