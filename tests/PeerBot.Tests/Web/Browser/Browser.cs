using Microsoft.Playwright;

namespace PeerBot.Tests.Web.Browser;

/// <summary>One browser for all tests that need one; each test opens windows of its own, which share nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <exception cref="InvalidOperationException">There is no browser, and it is an error to go without.</exception>
    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.FindBrowser() is { } path)
        {
            playwright = await Playwright.CreateAsync();
            // Everything it opens is our own page; the sandbox needs rights that a container seldom has.
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a window in Seoul; its tabs share what a browser remembers.</summary>
    /// <exception cref="InvalidOperationException">No browser is installed.</exception>
    public async Task<IBrowserContext> OpenWindowAsync(int width = 1200, int height = 860, string locale = "en-GB")
    {
        IBrowserContext window = await (browser ?? throw new InvalidOperationException("No browser is installed."))
            .NewContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = height },
                Locale = locale,
                TimezoneId = "Asia/Seoul",
            });
        window.SetDefaultTimeout(10_000);
        return window;
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
