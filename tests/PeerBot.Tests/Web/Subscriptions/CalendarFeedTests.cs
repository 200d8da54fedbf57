using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Web.Page;

namespace PeerBot.Tests.Web.Subscriptions;

/// <summary>It is Monday 3 August 2026; the Owls meet on weekdays at 16:00 in Seoul, which is 07:00 UTC.</summary>
public sealed partial class CalendarFeedTests
{
    [IcalJsFact]
    public async Task A_calendar_program_sees_the_meetings_with_those_who_lead_and_present()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.Host.As("하늘").RunAsync("peerbot holiday add", ("date", "2026-08-05"), ("name", "Owl day"));
        await page.Host.As("하늘").RunAsync("paper add", ("title", "BERT, again; and again"), ("presenter", "Dan"), ("date", "2026-08-04"));

        IcalJs calendar = await IcalJs.ReadAsync(await ReadAsync(page, await AddressAsync(page)));

        IcalJsEvent tuesday = calendar.Events[1];
        Assert.Equal("Owls", calendar.Name);
        Assert.Equal("Owls · Bo", tuesday.Summary);
        Assert.Equal("Moderator: Bo\nPaper: BERT, again; and again (Dan)", tuesday.Description);
        Assert.Equal(Utc("2026-08-04 07:00"), tuesday.Start);
        Assert.Equal("CONFIRMED", tuesday.Status);
        Assert.DoesNotContain(calendar.Events, one => one.Start.Day == 5 && one.Start.Month == 8);
        Assert.Equal(calendar.Events.Length, calendar.Events.Select(one => one.Uid).Distinct().Count());
    }

    [IcalJsFact]
    public async Task What_is_moved_keeps_its_uid_what_is_cancelled_is_said_so_and_each_change_raises_the_sequence()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        Uri address = await AddressAsync(page);
        IcalJsEvent before = Single(await IcalJs.ReadAsync(await ReadAsync(page, address)), "2026-08-05");

        page.Host.Clock.Advance(TimeSpan.FromMinutes(5));
        await page.Host.As("하늘").RunAsync("session move", ("from", "2026-08-05"), ("to", "2026-08-08"));
        IcalJsEvent moved = Single(await IcalJs.ReadAsync(await ReadAsync(page, address)), "2026-08-05");
        await page.Host.As("하늘").RunAsync("session move", ("from", "2026-08-08"), ("to", "2026-08-09"), ("time", "10:00"));
        IcalJsEvent again = Single(await IcalJs.ReadAsync(await ReadAsync(page, address)), "2026-08-05");
        await page.Host.As("하늘").RunAsync("session cancel", ("date", "2026-08-09"), ("reason", "Rain"));
        IcalJsEvent cancelled = Single(await IcalJs.ReadAsync(await ReadAsync(page, address)), "2026-08-05");

        Assert.Equal((Utc("2026-08-05 07:00"), Utc("2026-08-08 07:00"), Utc("2026-08-09 01:00")), (before.Start, moved.Start, again.Start));
        Assert.True(before.Sequence < moved.Sequence && moved.Sequence < again.Sequence && again.Sequence < cancelled.Sequence);
        Assert.Equal(before.Modified.AddMinutes(5), moved.Modified);
        Assert.Equal(("CONFIRMED", "CANCELLED"), (again.Status, cancelled.Status));
    }

    [IcalJsFact]
    public async Task The_clock_on_the_wall_is_kept_when_it_jumps()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.Host.As("하늘").RunAsync("peerbot schedule", ("timezone", "Europe/Berlin"), ("time", "16:00"));

        IcalJs calendar = await IcalJs.ReadAsync(await ReadAsync(page, await AddressAsync(page)));

        Assert.Equal(Utc("2026-10-23 14:00"), Single(calendar, "2026-10-23").Start);
        Assert.Equal(Utc("2026-10-26 15:00"), Single(calendar, "2026-10-26").Start);
    }

    [Fact]
    public async Task No_line_is_longer_than_75_octets_and_no_character_is_cut()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.Host.As("하늘").RunAsync(
            "paper add", ("title", string.Concat(Enumerable.Repeat("가나다라👩‍👩‍👧", 20))), ("presenter", "Dan"), ("date", "2026-08-04"));

        byte[] file = await ReadAsync(page, await AddressAsync(page));

        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        string[] lines = strict.GetString(file).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(strict.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\uFFFD', line));
        Assert.Contains(string.Concat(Enumerable.Repeat("가나다라👩‍👩‍👧", 20)), string.Concat(lines.Select(line => line.StartsWith(' ') ? line[1..] : "\n" + line)), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", strict.GetString(file).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        Uri address = await AddressAsync(page);
        using HttpResponseMessage first = await page.Client.GetAsync(address);
        page.Host.Clock.Advance(TimeSpan.FromMinutes(30));

        using HttpResponseMessage byTag = await AskAsync(page, address, first.Headers.ETag!, null);
        using HttpResponseMessage byDate = await AskAsync(page, address, null, first.Content.Headers.LastModified);
        await page.Host.As("하늘").RunAsync("session cancel", ("date", "2026-08-05"));
        using HttpResponseMessage changed = await AskAsync(page, address, first.Headers.ETag!, null);
        using HttpResponseMessage changedByDate = await AskAsync(page, address, null, first.Content.Headers.LastModified);

        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType?.ToString());
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified), (byTag.StatusCode, byDate.StatusCode));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (changed.StatusCode, changedByDate.StatusCode));
    }

    [Fact]
    public async Task A_held_meeting_stays_as_it_was_shown()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        Uri address = await AddressAsync(page);
        string before = Encoding.UTF8.GetString(await ReadAsync(page, address));

        await page.Host.As("하늘").RunAsync("session open");
        await page.Host.As("하늘").RunAsync("session close");
        string after = Encoding.UTF8.GetString(await ReadAsync(page, address));

        Assert.Contains(Event(before, "2026-08-03"), after, StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED", Event(before, "2026-08-03"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_secret_ends_the_old_one_and_only_organisers_make_one()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        Uri old = await AddressAsync(page);

        Heard refused = await page.Host.As("Bo").RunAsync("peerbot calendar", ("renew", "yes"));
        using HttpResponseMessage still = await page.Client.GetAsync(old);
        Heard renewed = await page.Host.As("하늘").RunAsync("peerbot calendar", ("renew", "yes"));
        using HttpResponseMessage gone = await page.Client.GetAsync(old);
        using HttpResponseMessage current = await page.Client.GetAsync(Local(page, renewed));
        using HttpResponseMessage guessed = await page.Client.GetAsync(new Uri("/calendar/guess.ics", UriKind.Relative));

        Assert.True(refused.IsRefused);
        Assert.Equal("", renewed.Public);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound],
            [still.StatusCode, gone.StatusCode, current.StatusCode, guessed.StatusCode]);
    }

    [Fact]
    public async Task The_link_has_the_address_that_others_reach_and_says_when_there_is_none()
    {
        await using PeerBotHost near = await PeerBotHost.WithTeamAsync();
        await using PeerBotHost far = PeerBotHost.Start(near.Folder, null, "--Web:PublicUrl=https://peerbot.example.org/study/");

        Assert.Contains("Web:PublicUrl", (await near.As("Bo").RunAsync("peerbot calendar")).Private, StringComparison.Ordinal);
        string told = (await far.As("Bo").RunAsync("peerbot calendar")).Private;
        Assert.Contains("https://peerbot.example.org/study/calendar/", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Web:PublicUrl", told, StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressAsync(PageHost page) => Local(page, await page.Host.As("Bo").RunAsync("peerbot calendar"));

    /// <summary>The test's host listens on a port of its own, which no setting names.</summary>
    private static Uri Local(PageHost page, Heard heard) => new(page.Client.BaseAddress!, Path().Match(heard.Private).Value);

    private static async Task<byte[]> ReadAsync(PageHost page, Uri address) => await page.Client.GetByteArrayAsync(address);

    private static async Task<HttpResponseMessage> AskAsync(PageHost page, Uri address, EntityTagHeaderValue? tag, DateTimeOffset? since)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.IfModifiedSince = since;
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await page.Client.SendAsync(request);
    }

    private static IcalJsEvent Single(IcalJs calendar, string name) =>
        calendar.Events.Single(one => one.Uid.StartsWith(name + ".", StringComparison.Ordinal));

    private static string Event(string file, string name) =>
        file.Split("BEGIN:VEVENT").Single(part => part.Contains($"UID:{name}.", StringComparison.Ordinal));

    private static DateTimeOffset Utc(string written) =>
        DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);

    [GeneratedRegex(@"/calendar/[\w-]+\.ics")]
    private static partial Regex Path();
}
