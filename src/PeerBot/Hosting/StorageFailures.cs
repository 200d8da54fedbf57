using PeerBot.Storage;
using PeerBot.Web.Page;

namespace PeerBot.Hosting;

internal static partial class StorageFailures
{
    extension(WebApplication app)
    {
        /// <summary>
        /// Tells the page in a sentence when the database cannot be used. Commands tell it by themselves, but what they say is
        /// kept in the database too.
        /// </summary>
        public void UseStorageFailures() => app.Use(static async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (StorageException exception) when (!context.Response.HasStarted)
            {
                LogFailed(context.RequestServices.GetRequiredService<ILogger<Database>>(), exception, context.Request.Path);
                await PageProblem.WriteAsync(context, StatusCodes.Status500InternalServerError, "page.no-database");
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database failed {Path}")]
    private static partial void LogFailed(ILogger logger, Exception exception, PathString path);
}
