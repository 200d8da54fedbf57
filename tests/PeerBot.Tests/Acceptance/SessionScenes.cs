using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;
using PeerBot.Tests.Chat;

namespace PeerBot.Tests.Acceptance;

/// <summary>Brings a session about and looks into it, for tests of what belongs to one.</summary>
internal static class SessionScenes
{
    extension(PeerBotHost host)
    {
        /// <summary>하늘 opens the session of the day.</summary>
        public async Task<Session> OpenSessionAsync()
        {
            await host.As("하늘").RunAsync("session open");
            TeamId team = (await host.TeamAsync()).Team.Id;
            return await host.ReadAsync((work, token) => SessionStore.FindOpenAsync(work, team, token))
                ?? throw new InvalidOperationException("No session is open.");
        }

        /// <summary>A feature's part of a session's card, in plain lines.</summary>
        public async Task<string> DescribeAsync(ISessionContent content, Session session)
        {
            TeamContext context = await host.TeamAsync();
            Message card = new() { Body = await host.ReadAsync((work, token) => content.DescribeAsync(work, context, session, token)) };
            return MessageText.Of(card, host.App.Services.GetRequiredService<Wording>(), Language.English);
        }

        public Task<T> ReadAsync<T>(Func<Work, CancellationToken, Task<T>> act) =>
            host.App.Services.GetRequiredService<Database>().ReadAsync(act, CancellationToken.None);

        public async Task WriteAsync(Func<Work, CancellationToken, Task> act)
        {
            Result<bool> written = await host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
                async (work, token) =>
                {
                    await act(work, token);
                    return true;
                },
                CancellationToken.None);
            Assert.True(written.Value);
        }

        public Task<TeamContext> TeamAsync() => host.ReadAsync(async (work, token) =>
            await host.App.Services.GetRequiredService<ITeamDirectory>().FindAsync(work, PeerBotHost.Channel, token)
            ?? throw new InvalidOperationException("There is no team in the usual channel."));
    }
}
