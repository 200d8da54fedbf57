using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

public sealed class HalfDoneTests
{
    [Fact]
    public async Task Use_case_that_refuses_after_a_write_leaves_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Answer answer = await DispatchAsync(host, new WritesThen(() => Problem.Conflict("engine.already-done")));

        Assert.Equal(Tone.Warning, answer.Reply.Private?.Tone);
        Assert.Equal((0, 0), await LeftAsync(host));
    }

    [Fact]
    public async Task Use_case_that_breaks_after_a_write_leaves_nothing_and_tells_where_to_look()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Answer answer = await DispatchAsync(host, new WritesThen(() => throw new InvalidOperationException("A bug.")));

        Assert.Equal("engine.broken", Assert.IsType<Paragraph>(Assert.Single(answer.Reply.Private!.Body)).Text.Key);
        Assert.Equal((0, 0), await LeftAsync(host));
    }

    [Fact]
    public async Task Use_case_that_answers_leaves_its_write_and_its_id()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await DispatchAsync(host, new WritesThen(() => Reply.ToCaller(Message.Say("engine.already-done"))));

        Assert.Equal((1, 1), await LeftAsync(host));
    }

    private static async Task<Answer> DispatchAsync(PeerBotHost host, WritesThen useCase)
    {
        IServiceProvider services = host.App.Services;
        await using ServiceProvider useCases = new ServiceCollection().AddSingleton(useCase).BuildServiceProvider();
        CommandRunner runner = ActivatorUtilities.CreateInstance<CommandRunner>(services, useCases);
        Catalogue catalogue = new([new CommandSpec("test half", typeof(WritesThen), "/test half", [])]);
        Dispatcher dispatcher = ActivatorUtilities.CreateInstance<Dispatcher>(services, catalogue, runner);
        Invocation invocation = new("half", PeerBotHost.Channel, new Person("bo", "Bo"), CommandCall.Of("test half"), Language.English);
        return await dispatcher.DispatchAsync(invocation, CancellationToken.None);
    }

    /// <summary>How many posts were asked for, and how many invocations were recorded.</summary>
    private static Task<(int Posts, int Invocations)> LeftAsync(PeerBotHost host) =>
        host.App.Services.GetRequiredService<Database>().ReadAsync(
            async (work, token) => (
                await work.GetAsync<int>("SELECT count(*) FROM outbox WHERE act = 'half'", null, token),
                await work.GetAsync<int>("SELECT count(*) FROM invocations WHERE id = 'half'", null, token)),
            CancellationToken.None);

    private sealed class WritesThen(Func<Result<Reply>> end) : IUseCase
    {
        public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
        {
            await OutboxStore.RequestAsync(call.Work, "half", call.Team.Id, "slot", call.Now, cancellationToken);
            return end();
        }
    }
}
