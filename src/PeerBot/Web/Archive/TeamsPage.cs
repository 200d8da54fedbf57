using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Archive;

/// <summary>The teams that a reader may see.</summary>
internal static class TeamsPage
{
    public static async Task<IResult> RunAsync(
        HttpContext context, ArchiveGate gate, TeamArchive archive, TeamBook book, ArchiveSessions sessions, Phrasebook phrasebook, CancellationToken cancellationToken)
    {
        ReaderSession? session = await sessions.FindAsync(context, cancellationToken);
        IReadOnlyList<TeamContext> own = session is null ? [] : await archive.ListOfAsync(session.Platform, session.UserId, cancellationToken);
        IEnumerable<(long Id, string Name)> teams = own.Select(team => (team.Team.Id.Value, team.Team.Name));
        bool isHere = gate.IsOnThisMachine(context);
        if (isHere)
        {
            IReadOnlyList<TeamRecord> local = await book.ListAsync(LocalPlatform.Word, cancellationToken);
            teams = teams.Concat(local.Select(record => (record.Team.Id.Value, record.Team.Name))).Distinct();
        }

        if (!isHere && session is null)
        {
            return Results.NotFound();
        }

        Language language = Languages.Parse(context.Request.Query["lang"])
            ?? Languages.Parse(context.Request.Headers.AcceptLanguage.ToString().Split(',')[0]) ?? Language.English;
        string title = phrasebook[language, "archive.teams"];
        return ArchiveGate.Serve(context, Layout.Frame(language, title, Html.Of($"""
            <main id="main"><h1>{title}</h1>
            {Parts.List(teams.Select(team => Html.Of($"<a href=\"/archive/{team.Id.ToString(CultureInfo.InvariantCulture)}\">{team.Name}</a>")), phrasebook[language, "archive.no-teams"])}
            </main>
            """)));
    }
}
