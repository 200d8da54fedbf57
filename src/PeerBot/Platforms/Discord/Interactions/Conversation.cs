using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>
/// One interaction from its receipt to its last word. The first word must come within 3 seconds, so a place for it is kept when
/// the work takes longer; that place is private, as most answers are.
/// </summary>
internal sealed class Conversation(
    Interaction interaction, InteractionCalls calls, MessageWriter writer, ModalWriter modals, TimeProvider clock)
{
    /// <summary>Counted from the receipt: half of what Discord allows, the rest is for the way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private bool isDeferred;

    private Place? ActsIn => interaction.IsAway ? interaction.Place : null;

    /// <summary>What became of the team's part of the answer.</summary>
    public TeamWord Showing { get; private set; }

    /// <summary>Waits for the work; keeps the place for its answer when it takes too long.</summary>
    public async Task<Answer> AwaitAsync(Task<Answer> work, CancellationToken cancellationToken)
    {
        TimeSpan left = Patience - clock.GetElapsedTime(interaction.ReceivedAt);
        if (!work.IsCompleted && left > TimeSpan.Zero)
        {
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(work, Task.Delay(left, clock, stop.Token));
            await stop.CancelAsync();
        }

        if (!work.IsCompleted)
        {
            await calls.DeferAsync(interaction, cancellationToken);
            isDeferred = true;
        }

        return await work;
    }

    public Task TellAsync(Answer answer, CancellationToken cancellationToken) => answer.Reply switch
    {
        { Form: { } form } => AskAsync(form, answer.CallerLanguage, cancellationToken),
        { Public.LiveKey: not null } => TellLiveAsync(answer, cancellationToken),
        _ => TellPlainlyAsync(answer, cancellationToken),
    };

    /// <summary>Opens a form, or offers a button that opens it when its moment has passed.</summary>
    public async Task AskAsync(Form form, Language language, CancellationToken cancellationToken)
    {
        Modal? modal = await modals.WriteAsync(form, language, ActsIn, cancellationToken);
        if (modal is null)
        {
            await SayAsync([.. await WriteAsync(Message.Say("discord.form-too-long") with { Tone = Tone.Warning }, language, cancellationToken)], cancellationToken);
        }
        else if (isDeferred)
        {
            CommandCall draft = form.Call with { Options = form.Call.Options.SetItems(form.Suggested) };
            Message offer = Message.Say("discord.form-waits") with
            {
                Buttons = [new Button(Phrase.Of("discord.open-form"), draft, ButtonStyle.Primary) { IsDraft = true }],
            };
            await SayAsync([.. await WriteAsync(offer, language, cancellationToken)], cancellationToken);
        }
        else
        {
            await calls.OpenAsync(interaction, modal, cancellationToken);
        }
    }

    /// <summary>A card that is edited in place is a message of its own, which outlives the interaction: the outbox posts it.</summary>
    private async Task TellLiveAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Reply.Private is { } toCaller)
        {
            await SayAsync([.. await WriteAsync(toCaller, answer.CallerLanguage, cancellationToken)], cancellationToken);
        }
        else if (interaction.Type == InteractionType.Component && !isDeferred)
        {
            await calls.AcceptAsync(interaction, cancellationToken);
        }
        else
        {
            await SayAsync([writer.Say("discord.posted", answer.CallerLanguage).AsPrivate()], cancellationToken);
        }

        if (!interaction.Missing.IsEmpty)
        {
            Message warning = Message.Say("discord.cannot-post", ("missing", interaction.Missing.Select(permission => Phrase.Of(permission.TextKey)).ToArray()));
            foreach (Outgoing further in await WriteAsync(warning, answer.CallerLanguage, cancellationToken))
            {
                await calls.FollowUpAsync(interaction, further, cancellationToken);
            }
        }
    }

    private async Task TellPlainlyAsync(Answer answer, CancellationToken cancellationToken)
    {
        List<Outgoing> words = [];
        if ((isDeferred || interaction.IsAway) && answer.IsOwed)
        {
            // The place that was kept is private, and away the team is not there at all; the outbox says it.
            Showing = TeamWord.LeftToOutbox;
        }
        else if (answer.Reply.Public is { } toTeam)
        {
            words.AddRange(await writer.WriteAsync(toTeam, answer.TeamLanguage, interaction.FileLimit, cancellationToken));
        }

        if (answer.Reply.Private is { } toCaller)
        {
            words.AddRange(await WriteAsync(toCaller, answer.CallerLanguage, cancellationToken));
        }

        if (words.Count == 0 || (isDeferred && !words.Any(IsPrivate)))
        {
            words.Insert(0, writer.Say("discord.done", answer.CallerLanguage).AsPrivate());
        }

        await SayAsync(isDeferred ? [.. words.OrderByDescending(IsPrivate)] : [.. words], cancellationToken);
    }

    private async Task SayAsync(ImmutableArray<Outgoing> words, CancellationToken cancellationToken)
    {
        int unseen = words.Count(word => !IsPrivate(word));
        for (int position = 0; position < words.Length; position++)
        {
            await SayAsync(words[position], isFirst: position == 0, cancellationToken);
            if (!IsPrivate(words[position]))
            {
                // Half a text is no text: should the rest fail, the outbox says the whole.
                unseen--;
                Showing = unseen == 0 ? TeamWord.Shown : TeamWord.LeftToOutbox;
            }
        }
    }

    private Task SayAsync(Outgoing word, bool isFirst, CancellationToken cancellationToken) => (isFirst, isDeferred) switch
    {
        (false, _) => calls.FollowUpAsync(interaction, word, cancellationToken),
        (true, true) => calls.EditAsync(interaction, word, cancellationToken),
        (true, false) => calls.AnswerAsync(interaction, word, cancellationToken),
    };

    private async Task<IEnumerable<Outgoing>> WriteAsync(Message message, Language language, CancellationToken cancellationToken) =>
        (await writer.WriteAsync(message with { ActsIn = ActsIn }, language, interaction.FileLimit, cancellationToken)).Select(outgoing => outgoing.AsPrivate());

    private static bool IsPrivate(Outgoing outgoing) => outgoing.Message.Flags == DiscordMessage.Ephemeral;
}

/// <summary>What became of the team's part of an answer.</summary>
internal enum TeamWord
{
    /// <summary>It was not tried, or nobody knows whether it arrived.</summary>
    Uncertain,

    /// <summary>The team sees it.</summary>
    Shown,

    /// <summary>It was not shown as a part of the answer, or not wholly.</summary>
    LeftToOutbox,
}
