using Microsoft.Playwright;
using PeerBot.Tests.Web.Page;
using static Microsoft.Playwright.Assertions;

namespace PeerBot.Tests.Web.Browser;

[Collection(BrowserGroup.Name)]
public sealed class PageCareTests(Browser browser) : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.StartAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [BrowserFact]
    public async Task What_somebody_writes_is_never_read_as_markup()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);
        const string Attack = "<img src=x onerror=\"document.title='taken'\"> **bold** @everyone";

        await visitor.SayAsync(Attack);
        await visitor.SayAsync("/question ask text:\"<b>Why?</b>\"");

        await Visitor.SeesAsync(visitor.LastMessage, "<b>Why?</b>");
        await Expect(visitor.Tab.Locator(".line-text").Last).ToHaveTextAsync(Attack);
        await Expect(visitor.Tab).ToHaveTitleAsync("Night Owls · PeerBot");
    }

    [BrowserFact]
    public async Task A_command_is_completed_with_the_keyboard_alone()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.Field.PressSequentiallyAsync("/mod");
        await visitor.Tab.Locator(".offer", new() { HasText = "/moderator set" }).WaitForAsync();
        await visitor.Field.PressSequentiallyAsync("erator s");
        await visitor.Field.PressAsync("Tab");
        await Expect(visitor.Field).ToHaveValueAsync("/moderator set ");
        await visitor.Tab.Locator(".offer", new() { HasText = "Chi" }).WaitForAsync();
        await visitor.Field.PressSequentiallyAsync("C");
        await Expect(visitor.Tab.Locator(".offer")).ToHaveCountAsync(1);
        await visitor.Field.PressAsync("Tab");
        await visitor.Field.PressAsync("Enter");

        await Visitor.SeesAsync(visitor.LastMessage, "@Chi");
    }

    [BrowserFact]
    public async Task A_refused_line_is_given_back_with_the_reason()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await visitor.SayAsync("/question answer 99 Because.");

        await Expect(visitor.Tab.Locator(".composer-problem")).ToBeVisibleAsync();
        await Expect(visitor.Field).ToHaveValueAsync("/question answer 99 Because.");
    }

    [BrowserFact]
    public async Task A_line_typed_without_a_connection_arrives_once_when_it_is_back()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);

        await window.SetOfflineAsync(true);
        await visitor.SayAsync("Said in a tunnel");
        await Expect(visitor.Tab.Locator("#connection")).ToBeVisibleAsync();
        await window.SetOfflineAsync(false);

        await Visitor.SeesAsync(visitor.LastMessage, "Said in a tunnel");
        await Expect(visitor.Tab.GetByText("Said in a tunnel", new() { Exact = true })).ToHaveCountAsync(1);
        await Expect(visitor.Tab.Locator("#connection")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_page_that_is_loaded_again_is_as_it_was()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);
        await visitor.BecomeAsync("Chi");
        await visitor.SayAsync("Still here?");
        await Visitor.SeesAsync(visitor.LastMessage, "Still here?");
        await visitor.Field.FillAsync("half a thou");

        await visitor.Tab.ReloadAsync();

        await Visitor.SeesAsync(visitor.LastMessage, "Still here?");
        await Expect(visitor.Tab.Locator("#me .pill-label")).ToHaveTextAsync("Chi");
        await Expect(visitor.Field).ToHaveValueAsync("half a thou");
    }

    [BrowserFact]
    public async Task News_from_elsewhere_do_not_disturb_who_is_typing()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);
        await visitor.Field.PressSequentiallyAsync("half a thou");

        await page.PostAsync("/api/teams", new { id = "larks", name = "Larks", you = "Eun", user = "eun", language = "en" });
        await Expect(visitor.Tab.Locator(".team")).ToHaveCountAsync(2);
        await visitor.Tab.Keyboard.TypeAsync("ght");

        await Expect(visitor.Field).ToHaveValueAsync("half a thought");
    }

    [BrowserFact]
    public async Task A_line_becomes_a_question_in_its_author_s_name()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        Visitor visitor = await Visitor.WithDemoAsync(window, page);
        await visitor.SayAsync("What is a logit?");
        await Visitor.SeesAsync(visitor.LastMessage, "What is a logit?");

        await visitor.LastMessage.ClickAsync(new() { Button = MouseButton.Right });
        await visitor.Tab.GetByRole(AriaRole.Menuitem, new() { Name = "Save as question" }).ClickAsync();
        await Expect(visitor.Dialog.Locator("textarea").First).ToHaveValueAsync("What is a logit?");
        await visitor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Visitor.SeesAsync(visitor.LastMessage, "@Ada: What is a logit?");
    }

    [BrowserFact]
    public async Task A_phone_shows_everything_without_scrolling_sideways()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync(360, 740, "ko-KR");
        Visitor visitor = await Visitor.OpenAsync(window, page);
        await AssertFitsAsync(visitor);
        await visitor.ClickAsync("데모 팀 만들기");
        await Expect(visitor.Tab.Locator("#team-name")).ToHaveTextAsync("올빼미 스터디");

        await visitor.SayAsync("/session open");
        await Expect(visitor.Tab.Locator("#pinned")).ToBeVisibleAsync();
        await AssertFitsAsync(visitor);
        await visitor.SayAsync("/질문 등록");
        await Expect(visitor.Dialog).ToBeVisibleAsync();

        await AssertFitsAsync(visitor);
    }

    [BrowserFact]
    public async Task The_page_breaks_none_of_its_own_security_rules()
    {
        await using IBrowserContext window = await browser.OpenWindowAsync();
        List<string> complaints = [];
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };

        Visitor visitor = await Visitor.WithDemoAsync(window, page);
        await visitor.Tab.Locator("#me button").First.ClickAsync();
        await visitor.SayAsync("/session open");
        await Expect(visitor.Tab.Locator("#pinned")).ToBeVisibleAsync();

        Assert.Empty(complaints);
    }

    private static async Task AssertFitsAsync(Visitor visitor)
    {
        int[] widths = await visitor.Tab.EvaluateAsync<int[]>(
            "[...document.querySelectorAll('html, .main, .stream, dialog, .sheet-fields')].map(part => part.scrollWidth - part.clientWidth)");
        Assert.All(widths, excess => Assert.True(excess <= 0, $"{excess} px too wide"));
    }
}
