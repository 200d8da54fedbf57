using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerBot.Tests.Web.Page;
using static Microsoft.Playwright.Assertions;

namespace PeerBot.Tests.Web.Browser;

[Collection(BrowserGroup.Name)]
public sealed partial class PageJourneyTests(Browser browser) : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.StartAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [BrowserFact]
    public async Task A_newcomer_hands_the_role_on_and_takes_it_back()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.SayAsync("/moderator next");
        await Visitor.SeesAsync(visitor.LastMessage, "@Ada → @Bo");
        await visitor.ClickAsync("Undo");

        await Visitor.SeesAsync(visitor.LastMessage, "Taken back. The moderator on Mon 3 Aug is @Ada.");
    }

    [BrowserFact]
    public async Task A_newcomer_asks_with_a_form_and_answers_with_another()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.SayAsync("/question ask");
        await visitor.Dialog.Locator("textarea").First.FillAsync("Why warm the learning rate up?");
        await visitor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Visitor.SeesAsync(visitor.LastMessage, "Why warm the learning rate up?");

        await visitor.LastMessage.GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();
        await visitor.Dialog.Locator("textarea").First.FillAsync("Early gradients are large.");
        await visitor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Visitor.SeesAsync(visitor.LastMessage, "Early gradients are large.");
        await Expect(visitor.Dialog).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_newcomer_looks_ahead_leaves_something_out_and_sees_the_rest_happen()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.Tab.Locator("#clock button").ClickAsync();
        await visitor.Tab.GetByRole(AriaRole.Menuitem, new() { Name = "What will happen" }).ClickAsync();
        ILocator first = visitor.Dialog.Locator("li").First;
        await Visitor.SeesAsync(first, "Soon the meeting of Mon 3 Aug begins");
        await first.GetByRole(AriaRole.Button).ClickAsync();
        await Visitor.SeesAsync(visitor.Dialog.Locator("li").First, "left out");
        await visitor.Tab.Keyboard.PressAsync("Escape");

        await visitor.Tab.Locator("#clock button").ClickAsync();
        await visitor.Tab.GetByRole(AriaRole.Menuitem, new() { Name = "1 day" }).ClickAsync();

        await Visitor.SeesAsync(visitor.Messages.Filter(new() { HasText = "Tomorrow" }).Last, "Tue 4 Aug");
        await Expect(visitor.Messages.GetByRole(AriaRole.Button, new() { Name = "Late" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_newcomer_opens_and_closes_a_session_and_downloads_its_minutes()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.SayAsync("/session open");
        await Visitor.SeesAsync(visitor.Tab.Locator("#pinned"), "Peer session");
        await visitor.SayAsync("/question ask Does it hold for long sequences?");
        await visitor.ClickAsync("Close");
        await visitor.ClickAsync("Download");
        IDownload download = await visitor.Tab.RunAndWaitForDownloadAsync(() => visitor.Tab.Locator("a.file").Last.ClickAsync());

        Assert.Matches(MinutesName(), download.SuggestedFilename);
        string minutes = await File.ReadAllTextAsync((await download.PathAsync())!);
        Assert.Contains("[Night Owls]", minutes, StringComparison.Ordinal);
        Assert.Contains("Does it hold for long sequences?", minutes, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Picture_is_shown_with_words_for_those_who_do_not_see_it()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.SayAsync("/peerbot stats");
        ILocator picture = visitor.Tab.GetByRole(AriaRole.Img, new() { NameRegex = PictureName() });

        await Assertions.Expect(picture).ToBeVisibleAsync();
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("image => image.naturalWidth") > 0);
    }

    [BrowserFact]
    public async Task A_newcomer_starts_a_team_of_their_own_and_nothing_typed_is_lost_when_it_is_refused()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.OpenAsync(window, page);

        await visitor.ClickAsync("Start my own team");
        await visitor.Dialog.GetByLabel("What is the team called?").FillAsync("Larks");
        await visitor.Dialog.GetByLabel("What is your name?").FillAsync("Eun");
        await visitor.Dialog.GetByLabel("On which days do you meet?").FillAsync("someday");
        await visitor.ClickAsync("Create team");
        await Expect(visitor.Dialog.GetByRole(AriaRole.Alert).First).ToContainTextAsync("someday");
        await Expect(visitor.Dialog.GetByLabel("What is the team called?")).ToHaveValueAsync("Larks");

        await visitor.Dialog.GetByLabel("On which days do you meet?").FillAsync("mon-fri");
        await visitor.ClickAsync("Create team");

        await Visitor.SeesAsync(visitor.LastMessage, "Larks is ready");
        await Expect(visitor.Tab.Locator("#me .pill-label")).ToHaveTextAsync("Eun");
    }

    [BrowserFact]
    public async Task Two_tabs_are_two_members_and_hear_each_other_at_once()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor ada = await Visitor.WithDemoAsync(window, page);
        Visitor bo = await Visitor.OpenAsync(window, page);
        await bo.BecomeAsync("Bo");

        await bo.SayAsync("/moderator list");
        await Visitor.SeesAsync(bo.LastMessage, "Only you can see this");
        await bo.SayAsync("I can take Friday.");

        await Visitor.SeesAsync(ada.LastMessage, "I can take Friday.");
        await Expect(ada.Tab.GetByText("Only you can see this")).ToHaveCountAsync(0);
        await Expect(ada.Tab.Locator("#me .pill-label")).ToHaveTextAsync("Ada");
    }

    [BrowserFact]
    public async Task Tomorrow_comes_by_moving_the_clock()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.Tab.Locator("#clock button").First.ClickAsync();
        await visitor.Tab.GetByRole(AriaRole.Menuitem, new() { Name = "1 day" }).ClickAsync();

        await Expect(visitor.Tab.Locator("#clock .clock-day")).ToHaveTextAsync("Tue 4 Aug");
    }

    [GeneratedRegex("Night Owls in numbers.*Day by day")]
    private static partial Regex PictureName();

    [GeneratedRegex(@"^2026-08-03[^/]*\.md$")]
    private static partial Regex MinutesName();
}
