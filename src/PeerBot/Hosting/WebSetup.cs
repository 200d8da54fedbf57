using PeerBot.Platforms.Local;
using PeerBot.Web;
using PeerBot.Web.Archive;
using PeerBot.Web.Health;
using PeerBot.Web.Page;
using PeerBot.Web.Subscriptions;

namespace PeerBot.Hosting;

internal static class WebSetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Adds the pages, and the local chat where it is enabled.</summary>
        /// <param name="clock">The clock from which the local chat's movable one starts.</param>
        /// <exception cref="SettingsException">The local chat would be reachable from other machines.</exception>
        public void AddWeb(TimeProvider clock)
        {
            builder.Services.AddCheckedOptions<WebOptions>(WebOptions.Section);
            builder.Services.AddCheckedOptions<LocalOptions>(LocalOptions.Section);
            WebOptions web = builder.Configuration.GetSection(WebOptions.Section).Get<WebOptions>() ?? new WebOptions();
            string[] urls = web.Urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (urls.FirstOrDefault(static url => !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) is { } wrong)
            {
                throw new SettingsException($"Web:Urls has '{wrong}', which is no address such as http://127.0.0.1:8080.");
            }

            builder.WebHost.UseUrls(urls);
            builder.Services.AddHealth().AddFeed().AddArchive();
            LocalOptions local = Local(builder.Configuration);
            if (!IsEnabled(local, builder.Configuration))
            {
                return;
            }

            if (!web.IsLoopback && !local.PublishedToLoopback)
            {
                throw new SettingsException(
                    $"Web:Urls is {web.Urls}, but the local chat has no passwords and may be reached from this machine alone. Use http://127.0.0.1:8080, or set Local:Enabled to false. In a container, publish the port to 127.0.0.1 and set Local:PublishedToLoopback to true.");
            }

            builder.Services.AddLocalPlatform(clock).AddLocalPage();
        }
    }

    extension(WebApplication app)
    {
        public void MapWeb()
        {
            app.MapHealth();
            app.MapFeed();
            app.MapArchive();
            if (IsEnabled(Local(app.Configuration), app.Configuration))
            {
                app.UseStorageFailures();
                app.MapLocalPage();
            }
        }
    }

    private static LocalOptions Local(IConfiguration configuration) =>
        configuration.GetSection(LocalOptions.Section).Get<LocalOptions>() ?? new LocalOptions();

    private static bool IsEnabled(LocalOptions local, IConfiguration configuration) => local.Enabled ?? !configuration.HasChatService;
}
