using Microsoft.AspNetCore.DataProtection;

namespace PeerBot.Web.Page;

/// <summary>Puts the local chat page together. Start reading the page's server side here.</summary>
internal static class PageSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds what the page's endpoints need, besides the local platform.</summary>
        public IServiceCollection AddLocalPage()
        {
            services.AddAntiforgery(options =>
            {
                options.HeaderName = PageGuard.TokenHeader;
                options.Cookie.Name = "peerbot.page";
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.HttpOnly = true;
            });

            // Tokens die with the process and the page fetches new ones, so no key ever lies on the disk. That an old
            // cookie cannot be read any more is then no error.
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddLogging(static logging => logging
                .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None)
                .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
            services.AddSingleton<PageAssets>();
            services.AddSingleton<PageGuard>();
            services.AddSingleton<PageState>();
            services.AddSingleton<Demo.DemoTeam>();
            return services;
        }
    }

    extension(WebApplication app)
    {
        /// <summary>Maps the page and its endpoints. None of them is mapped, so none exists, without the local platform.</summary>
        public void MapLocalPage()
        {
            app.UseWhen(
                static context => context.GetEndpoint()?.Metadata.GetMetadata<PageRoute>() is not null,
                static branch => branch.Use(static (context, next) =>
                    context.RequestServices.GetRequiredService<PageGuard>().CheckAsync(context, next)));

            RouteGroupBuilder page = app.MapGroup("").WithMetadata(new PageRoute());
            page.MapGet("/", static (HttpContext context, PageAssets assets) => assets.Serve(context, "index.html"));
            page.MapGet("/assets/{name}", static (HttpContext context, PageAssets assets, string name) => assets.Serve(context, "assets/" + name));
            page.MapGet("/api/texts", GetTexts.Run);
            page.MapGet("/api/token", GetToken.Run);
            page.MapGet("/api/state", GetState.RunAsync);
            page.MapGet("/api/older", GetOlder.RunAsync);
            page.MapGet("/api/suggest", GetSuggestions.RunAsync);
            page.MapGet("/api/upcoming", GetUpcoming.RunAsync);
            page.MapGet("/api/events", GetEvents.Run);
            page.MapGet("/api/files/{number:long}/{position:int}", GetFile.RunAsync);
            page.MapPost("/api/say", PostLine.RunAsync);
            page.MapPost("/api/run", PostCommand.RunAsync);
            page.MapPost("/api/dismiss", PostDismissal.RunAsync);
            page.MapPost("/api/clock", PostClock.RunAsync);
            page.MapPost("/api/teams", PostTeam.RunAsync);
            page.MapPost("/api/demo", PostDemo.RunAsync);
        }
    }
}

/// <summary>Marks the endpoints of the page, which only the page itself may use.</summary>
internal sealed record PageRoute;
