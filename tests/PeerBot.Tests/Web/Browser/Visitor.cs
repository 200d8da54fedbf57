using Microsoft.Playwright;
using PeerBot.Tests.Web.Page;

namespace PeerBot.Tests.Web.Browser;

/// <summary>Somebody in front of the page.</summary>
internal sealed record Visitor(IPage Tab)
{
    public ILocator Field => Tab.Locator("#composer-text");

    public ILocator Messages => Tab.Locator(".message");

    public ILocator LastMessage => Messages.Last;

    public ILocator Dialog => Tab.Locator("dialog");

    /// <summary>Opens the page in a tab of a window.</summary>
    public static async Task<Visitor> OpenAsync(IBrowserContext window, PageHost page)
    {
        Visitor visitor = new(await window.NewPageAsync());
        await visitor.Tab.GotoAsync(page.Client.BaseAddress!.ToString());
        return visitor;
    }

    /// <summary>Opens the page for the first time and asks for the demo team.</summary>
    public static async Task<Visitor> WithDemoAsync(IBrowserContext window, PageHost page)
    {
        Visitor visitor = await OpenAsync(window, page);
        await visitor.ClickAsync("Set up a demo team");
        await Assertions.Expect(visitor.Tab.Locator("#team-name")).ToHaveTextAsync("Night Owls");
        return visitor;
    }

    public async Task SayAsync(string line)
    {
        await Field.FillAsync(line);
        await Field.PressAsync("Enter");
    }

    public Task ClickAsync(string button) => Tab.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public async Task BecomeAsync(string name)
    {
        await Tab.Locator("#me button").First.ClickAsync();
        await Tab.GetByRole(AriaRole.Menuitemradio, new() { Name = name }).ClickAsync();
        await Assertions.Expect(Tab.Locator("#me .pill-label")).ToHaveTextAsync(name);
    }

    public static Task SeesAsync(ILocator where, string text) => Assertions.Expect(where).ToContainTextAsync(text);
}
