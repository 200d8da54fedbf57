using Microsoft.Playwright;
using PeerBot.Tests.Web.Browser;
using PeerBot.Tests.Web.Page;

namespace PeerBot.Tests.Web.Archive;

[Collection(BrowserGroup.Name)]
public sealed class ArchiveInBrowserTests(Browser.Browser browser)
{
    private static readonly string[] Pages = ["", "/calendar", "/questions", "/sessions/2026-08-03", "/papers", "/tasks", "/members/1", "/statistics", "/search?q=%EB%B0%B0"];

    [AxeFact]
    public async Task Nothing_on_any_page_keeps_people_from_reading_it()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.Host.As("하늘").RunAsync("session open");
        await page.Host.As("Bo").RunAsync("question ask", ("text", "배포는 언제?"));
        await page.Host.As("하늘").RunAsync("attend in", ("users", "하늘, Bo"));
        await page.Host.As("하늘").RunAsync("session close");
        await using IBrowserContext window = await browser.OpenWindowAsync();
        IPage tab = await window.NewPageAsync();
        string axe = await File.ReadAllTextAsync(AxeFactAttribute.Package);
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (string path in Pages)
            {
                await tab.GotoAsync(new Uri(page.Client.BaseAddress!, "/archive/1" + path).ToString());
                await tab.EvaluateAsync(axe);
                string[] found = await tab.EvaluateAsync<string[]>(
                    "axe.run().then(result => result.violations.map(violation => `${violation.id} ${violation.nodes[0].target}`))");

                Assert.True(found.Length == 0, $"{path} {scheme}: {string.Join(", ", found)}");
            }
        }
    }

    [BrowserFact]
    public async Task Every_page_fits_a_phone_and_is_reached_by_keyboard()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.Host.As("Bo").RunAsync("question ask", ("text", new string('배', 300) + " https://example.org/" + new string('a', 300)));
        await using IBrowserContext window = await browser.OpenWindowAsync(width: 360, height: 740);
        IPage tab = await window.NewPageAsync();
        foreach (string path in Pages.Where(path => !path.Contains("sessions", StringComparison.Ordinal)))
        {
            await tab.GotoAsync(new Uri(page.Client.BaseAddress!, "/archive/1" + path).ToString());

            await tab.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

            Assert.Equal(0, await tab.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth"));
            await tab.Keyboard.PressAsync("Tab");
            Assert.Equal("#main", await tab.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        }
    }
}
