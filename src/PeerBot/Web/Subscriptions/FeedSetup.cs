using PeerBot.Features.Subscriptions;

namespace PeerBot.Web.Subscriptions;

/// <summary>The teams' calendars. A secret in the address opens each, since calendar programs know no other key.</summary>
internal static class FeedSetup
{
    public const string Folder = "calendar";

    extension(IServiceCollection services)
    {
        public IServiceCollection AddFeed()
        {
            services.AddSingleton<IFeedAddress, FeedAddress>();
            services.AddSingleton<FeedPlan>();
            services.AddSingleton<CalendarFeed>();
            return services;
        }
    }

    extension(WebApplication app)
    {
        public void MapFeed() => app.MapMethods($"/{Folder}/{{token}}.ics", [HttpMethods.Get, HttpMethods.Head], GetCalendar.RunAsync);
    }
}
