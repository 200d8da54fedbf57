using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;
using PeerBot.Platforms.Slack.Views;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// One interaction from its receipt to its last word. The acknowledgement must come within 3 seconds; where it may carry the
/// answer, it waits for the work a while, and where the work takes longer, the answer goes another way.
/// </summary>
internal sealed class Conversation(
    Interaction interaction, MessageWriter writer, Whispers whispers, TeamWords team, FormWindows windows, SlackFiles files, ChannelMessages messages, TimeProvider clock)
{
    /// <summary>Counted from the receipt: half of what Slack allows, the rest is for the way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>A trigger is good for 3 seconds, Slack's own delivery included, so a window is opened earlier than that.</summary>
    private static readonly TimeSpan PatienceOfTrigger = TimeSpan.FromSeconds(0.7);

    /// <summary>Whoever typed something is told by then that it was heard, even when the channel cannot show it yet.</summary>
    private static readonly TimeSpan PatienceForTeam = TimeSpan.FromSeconds(3);

    private OpenWindow? window;

    private Envelope Envelope => interaction.Envelope;

    /// <summary>The team's part of the answer is still to be shown by the outbox.</summary>
    public bool LeavesTeamToOutbox { get; private set; } = true;

    /// <summary>Waits for the work; acknowledges when it takes too long.</summary>
    /// <param name="mayAsk">The work may end in a form, whose place is kept in time.</param>
    public async Task<Answer> AwaitAsync(Task<Answer> work, bool mayAsk, CancellationToken cancellationToken)
    {
        if (mayAsk && interaction.Trigger is { } trigger && !await IsDoneWithinAsync(work, PatienceOfTrigger, cancellationToken))
        {
            window = await windows.HoldAsync(interaction, trigger, cancellationToken);
        }

        if (!await IsDoneWithinAsync(work, Patience, cancellationToken))
        {
            await Envelope.AcknowledgeAsync();
        }

        return await work;
    }

    public Task TellAsync(Answer answer, CancellationToken cancellationToken) => answer switch
    {
        { Reply.Form: { } form } => AskAsync(form, answer.CallerLanguage, cancellationToken),
        { Refusal: { } refusal } when interaction.Kind == InteractionKind.Submission => RefuseAsync(answer, refusal, cancellationToken),
        _ => SayAsync(answer, cancellationToken),
    };

    /// <summary>Opens a form, or offers a button that opens it when its moment has passed.</summary>
    public async Task AskAsync(Form form, Language language, CancellationToken cancellationToken)
    {
        await Envelope.AcknowledgeAsync();
        if (await windows.AskAsync(interaction, form, language, window, cancellationToken) is { } instead)
        {
            await WhisperAsync(await writer.WriteAsync(instead, language, cancellationToken), cancellationToken);
        }
    }

    /// <summary>The form is still open, so what is wrong stands at its field and nothing that was typed is lost.</summary>
    private async Task RefuseAsync(Answer answer, Problem refusal, CancellationToken cancellationToken)
    {
        if (!await Envelope.AcknowledgeAsync(windows.Errors(interaction, refusal, answer.CallerLanguage)))
        {
            await SayAsync(answer, cancellationToken);
        }
    }

    private async Task SayAsync(Answer answer, CancellationToken cancellationToken)
    {
        ImmutableArray<SlackMessage> own = await OwnWordsAsync(answer, cancellationToken);
        if (interaction is { IsAtHome: true, Trigger: { } trigger } && window is null && own.Length > 0)
        {
            // On the app's page there is no channel in which the answer would be seen. A form must be gone before.
            await Envelope.AcknowledgeAsync();
            window = await windows.HoldAsync(interaction, trigger, cancellationToken);
        }

        if (window is { } open)
        {
            await Envelope.AcknowledgeAsync();
            await windows.ShowAsync(open, own is [var first, ..] ? first : writer.Say("slack.done", answer.CallerLanguage), answer.CallerLanguage, cancellationToken);
            await WhisperAsync(own is [_, .. var rest] ? rest : own, cancellationToken);
        }
        else
        {
            bool isTold = interaction.Kind == InteractionKind.Command && Envelope.AcceptsPayload && own.Length > 0 && await Envelope.AcknowledgeAsync(Payload(own[0]));
            await Envelope.AcknowledgeAsync();
            await WhisperAsync(isTold ? own[1..] : own, cancellationToken);
        }

        await SendFilesAsync(answer, cancellationToken);
        if (answer.Reply.Public is { LiveKey: null } toTeam)
        {
            TeamHearing hearing = await TellTeamAsync(toTeam, answer, isCallerTold: own.Length > 0, cancellationToken);
            LeavesTeamToOutbox = hearing is TeamHearing.Later or TeamHearing.Excused;
            if (hearing == TeamHearing.Unknown)
            {
                await NoteAsync("slack.unconfirmed", answer, cancellationToken);
            }
        }
    }

    /// <summary>The channel's view is all that some callers get to see; where it is late, they are told so.</summary>
    private async Task<TeamHearing> TellTeamAsync(Message words, Answer answer, bool isCallerTold, CancellationToken cancellationToken)
    {
        ImmutableArray<SlackMessage> parts = await writer.WriteAsync(words, answer.TeamLanguage, cancellationToken);
        Task<TeamHearing> saying = team.SayAsync(interaction, parts, words.Files, writer.Say("slack.cannot-post", answer.CallerLanguage), cancellationToken);
        await IsDoneWithinAsync(saying, clock.GetElapsedTime(Envelope.ReceivedAt) + PatienceForTeam, cancellationToken);
        bool isLate = !saying.IsCompleted || await saying == TeamHearing.Later;
        if (isLate && !isCallerTold)
        {
            await NoteAsync("slack.later", answer, cancellationToken);
        }

        return await saying;
    }

    /// <summary>Says a word about the answer to its caller; what becomes of the answer does not depend on it.</summary>
    private async Task NoteAsync(string key, Answer answer, CancellationToken cancellationToken)
    {
        try
        {
            await whispers.SayAsync(interaction, writer.Say(key, answer.CallerLanguage), cancellationToken);
        }
        catch (HttpRequestException)
        {
            // The client has logged what Slack said, and there is no way left.
        }
    }

    /// <summary>Who typed something is never left without a word; a press may be answered by what it changed.</summary>
    private async Task<ImmutableArray<SlackMessage>> OwnWordsAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Reply.Private is { } toCaller)
        {
            return await writer.WriteAsync(toCaller, answer.CallerLanguage, cancellationToken);
        }

        bool isTyped = interaction.Kind is InteractionKind.Command or InteractionKind.Mention;
        return answer.Reply.Public switch
        {
            { LiveKey: not null } when isTyped => [writer.Say("slack.posted", answer.CallerLanguage)],
            null => [writer.Say("slack.done", answer.CallerLanguage)],
            _ => [],
        };
    }

    private async Task WhisperAsync(ImmutableArray<SlackMessage> words, CancellationToken cancellationToken)
    {
        foreach (SlackMessage word in words)
        {
            await whispers.SayAsync(interaction, word, cancellationToken);
        }
    }

    /// <summary>A file cannot be shown to one person in a channel, so it goes to their direct messages.</summary>
    private async Task SendFilesAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Reply.Private is not { Files.IsEmpty: false } toCaller)
        {
            return;
        }

        string key = "slack.file-sent";
        try
        {
            string direct = await messages.OpenDirectAsync(interaction.Caller.UserId, cancellationToken);
            foreach (FileAttachment file in toCaller.Files)
            {
                await files.ShareAsync(file, direct, null, cancellationToken);
            }
        }
        catch (HttpRequestException)
        {
            // The client has logged what Slack said; the caller learns that there is no file.
            key = "slack.file-failed";
        }

        await whispers.SayAsync(interaction, writer.Say(key, answer.CallerLanguage), cancellationToken);
    }

    private async Task<bool> IsDoneWithinAsync(Task work, TimeSpan patience, CancellationToken cancellationToken)
    {
        TimeSpan left = patience - clock.GetElapsedTime(Envelope.ReceivedAt);
        if (!work.IsCompleted && left > TimeSpan.Zero)
        {
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(work, Task.Delay(left, clock, stop.Token));
            await stop.CancelAsync();
        }

        return work.IsCompleted;
    }

    private static byte[] Payload(SlackMessage word) =>
        JsonSerializer.SerializeToUtf8Bytes(word with { ResponseType = "ephemeral" }, PostJson.Default.SlackMessage);
}
