using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Something that a person did, and what they have seen of it so far.</summary>
internal sealed class FakeAct(FakeSlack slack, FakeUser user, FakeEnvelope envelope, int seenBefore, FakeView? viewBefore)
{
    /// <summary>No answer within this real time fails the test; the fake's own clock has nothing to do with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public FakeEnvelope Envelope => envelope;

    /// <summary>What came with the acknowledgement and only the person sees.</summary>
    public JsonObject? Told => envelope.Acknowledged.IsCompletedSuccessfully && envelope.Type == "slash_commands" ? envelope.Acknowledged.Result : null;

    /// <summary>What appeared since, for this person or everybody, in the channel or directly.</summary>
    public IReadOnlyList<FakeMessage> Messages =>
    [
        .. slack.Messages.All.Skip(seenBefore).Where(message => message.Body["user"]?.ToString() != user.Person.Id || message.For == user.Person.Id)
            .Where(message => message.For == user.Person.Id || (message.For is null && (message.Channel == user.Channel || message.Channel == user.Person.Direct))),
    ];

    /// <summary>What only this person sees.</summary>
    public string Private => string.Join('\n', new[] { SlackWords.Of(Told) }
        .Concat(Messages.Where(message => message.For is not null || message.Channel == user.Person.Direct).Select(message => message.Text)).Where(text => text.Length > 0));

    /// <summary>What everybody in the channel sees.</summary>
    public string Public => string.Join('\n', Messages.Where(message => message.For is null && message.Channel == user.Channel).Select(message => message.Text));

    public string Text => string.Join('\n', new[] { Private, Public }.Where(text => text.Length > 0));

    public FakeView? View => user.View == viewBefore ? null : user.View;

    /// <summary>The message for this person alone that has a button, as one to press.</summary>
    public FakeMessage Card => Messages.FirstOrDefault(message => message.Text.Contains('[', StringComparison.Ordinal))
        ?? new FakeMessage("0.0", user.Channel, user.Person.Id, null) { Body = Told ?? throw new InvalidOperationException($"No buttons in: {Text}") };

    public async Task<JsonObject?> AcknowledgedAsync() => await envelope.Acknowledged.WaitAsync(Patience);

    /// <summary>Waits until it was acknowledged and something is to be seen.</summary>
    public async Task<FakeAct> SeeAsync()
    {
        await AcknowledgedAsync();
        long started = TimeProvider.System.GetTimestamp();
        while (Text.Length == 0 && View is null)
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                throw new TimeoutException($"{user.Person.Name} was left in silence. {string.Join("; ", slack.Complaints.All)}");
            }

            await Task.Delay(1);
        }

        return this;
    }
}
