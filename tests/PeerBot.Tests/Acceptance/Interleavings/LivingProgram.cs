using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Rest;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Storage;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>The whole program with everything that runs in it by itself, but for the connections over which people talk to it.</summary>
internal sealed class LivingProgram : IAsyncDisposable
{
    private readonly Wire wire;
    private readonly Action died;

    private LivingProgram(ManualClock clock, string folder, MessageBoard discord, MessageBoard slack, Action died)
    {
        this.died = died;
        wire = new Wire(discord, slack, KillAsync);
        Host = PeerBotHost.StartBy(
            clock,
            folder,
            Reach,
            "--Local:Enabled=true",
            "--Discord:Token=of-nobody",
            "--Slack:BotToken=xoxb-of-nobody",
            "--Slack:AppToken=xapp-of-nobody",
            "--Storage:BusyTimeout=00:00:30",
            "--Logging:LogLevel:Default=None",
            "--Logging:LogLevel:Microsoft=None");
    }

    public PeerBotHost Host { get; }

    public bool IsDead { get; private set; }

    /// <param name="died">Is called when it was killed and nothing of it is written any more.</param>
    public static async Task<LivingProgram> StartAsync(ManualClock clock, string folder, MessageBoard discord, MessageBoard slack, Action died)
    {
        LivingProgram program = new(clock, folder, discord, slack, died);
        await program.Host.App.StartAsync();
        return program;
    }

    /// <summary>As <c>kill -9</c> does: what is committed stays, and from now on nothing of it is written or said any more.</summary>
    public async Task KillAsync()
    {
        IsDead = true;
        wire.Cut();
        await Host.App.Services.GetRequiredService<Database>().DisposeAsync();
        died();
    }

    /// <summary>Ends what is left of it; of one that lives, in good order.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Host.App.StopAsync();
        }
        catch (Exception) when (IsDead)
        {
            // What fell over its own death.
        }

        await Host.DisposeAsync();
    }

    private void Reach(IServiceCollection services)
    {
        ServiceDescriptor[] connections =
        [
            .. services.Where(service => service.ServiceType == typeof(IPlatformLink)
                || (service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace?.StartsWith("PeerBot.Platforms", StringComparison.Ordinal) == true)),
        ];
        foreach (ServiceDescriptor connection in connections)
        {
            services.Remove(connection);
        }

        services.Replace(ServiceDescriptor.Singleton(_ => new RestClient(wire)));
        services.Replace(ServiceDescriptor.Singleton(provider => new SlackHttp(provider.GetRequiredService<TimeProvider>(), wire)));
    }
}
