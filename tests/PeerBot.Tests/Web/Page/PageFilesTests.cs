using System.Net;
using System.Text.Json;

namespace PeerBot.Tests.Web.Page;

public sealed class PageFilesTests : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.WithTeamAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [Fact]
    public async Task A_file_is_saved_and_never_opened_in_the_page()
    {
        using HttpResponseMessage response = await page.Client.GetAsync(await ExportAsync("bo", reader: "bo"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith("2026-08-03", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("---", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("하늘")]
    [InlineData("")]
    public async Task A_file_of_a_private_answer_is_not_there_for_others(string reader)
    {
        using HttpResponseMessage response = await page.Client.GetAsync(await ExportAsync("bo", reader));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<Uri> ExportAsync(string user, string reader)
    {
        await page.SayAsync("하늘", "/session open");
        await page.SayAsync("하늘", "/session close");
        JsonElement result = await page.SayAsync(user, "/minutes export");
        JsonElement entry = Assert.Single(result.GetProperty("entries").EnumerateArray());
        Assert.Equal(1, entry.GetProperty("card").GetProperty("files").GetArrayLength());
        return new Uri($"/api/files/{entry.GetProperty("number").GetInt64()}/0?user={Uri.EscapeDataString(reader)}", UriKind.Relative);
    }
}
