using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Storage;

namespace PeerBot.Hosting;

/// <summary>Puts the program together.</summary>
internal static class PeerBotApp
{
    /// <param name="settings">From the command line; they win over the environment and the file.</param>
    /// <param name="clock">What the time is; tests bring their own.</param>
    /// <param name="edge">Adds or replaces what reaches out of the process; tests bring their own.</param>
    /// <exception cref="SettingsException">A setting is wrong or unknown.</exception>
    public static WebApplication Build(string[] settings, TimeProvider clock, Action<IServiceCollection>? edge = null)
    {
        // appsettings.json lives at the repository root and is copied beside the binary; read it there, whatever the working folder.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        SettingsCheck.Run(builder.Configuration);

        builder.Services.AddSingleton(clock);
        builder.Services.AddStorage().AddEngine().AddPersonalRecords().AddTimetable();
        builder.AddChatServices();
        builder.AddWeb(clock);
        edge?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        app.MapWeb();
        return app;
    }

    extension(WebApplication app)
    {
        /// <summary>Checks the commands and brings the database up to date before anything is served.</summary>
        public void Prepare()
        {
            CatalogueCheck.Run(app.Services.GetRequiredService<Catalogue>(), app.Services.GetRequiredService<Phrasebook>());
            app.Services.GetRequiredService<Migrator>().Run();
        }
    }
}
