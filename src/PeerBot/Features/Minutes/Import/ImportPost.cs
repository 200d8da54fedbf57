using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Minutes.Import;

/// <summary><c>/minutes import</c>: one post comes into the record, or is only looked at.</summary>
internal sealed partial class ImportPost(MinutesImport import, TeamDirectory teams) : IUseCase
{
    /// <summary>In UTF-16 units: many times a long post.</summary>
    public const int MaxLength = 200_000;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        PostBatch batch = PostBatch.Read([FileOf(call.Options.Text("file"))], call.Roster, call.Today, call.Options.DateOrNull("date"));
        ReadPost post = batch.Posts[0];
        if (post.Reading is null)
        {
            return post.Problem!;
        }

        if (post.Reading.Date is not { } date)
        {
            return Problem.Invalid("minutes.import.no-date");
        }

        if (call.Options.Flag("check"))
        {
            return Reply.ToCaller(new Message
            {
                Body = [new Paragraph(Phrase.Of("minutes.import.checked", ("date", ReadingMessage.Day(date)))), ReadingMessage.Of(post, batch)],
            });
        }

        if (call.Options.Flag("members"))
        {
            await MinutesImport.AddFormerAsync(call.Work, call.Context, batch.Strangers, cancellationToken);
        }

        MemberId? author = call.Options.Flag("mine") ? call.Caller.Id : null;
        ImmutableArray<(ReadPost, ImportOutcome Outcome)> stored =
            await import.StoreAsync(call.Work, call.Team.Id, [post], call.Caller.Id, author, cancellationToken);
        return Reply.ToCaller(await TellAsync(call, stored[0].Outcome, post, batch, cancellationToken));
    }

    private async Task<Message> TellAsync(
        TeamCall call, ImportOutcome outcome, ReadPost post, PostBatch batch, CancellationToken cancellationToken)
    {
        DateOnly date = post.Reading!.Date!.Value;
        Message told = new()
        {
            Tone = outcome == ImportOutcome.Recorded ? Tone.Good : Tone.Neutral,
            Body = [new Paragraph(Phrase.Of($"minutes.import.{outcome.ToString().ToLowerInvariant()}", ("date", ReadingMessage.Day(date))))],
        };
        if (outcome != ImportOutcome.Recorded)
        {
            return told;
        }

        TeamContext after = await teams.GetAsync(call.Work, call.Team.Id, cancellationToken);
        OrderProposal? order = await HistoryOrder.ProposeAsync(call.Work, after, cancellationToken);
        Button[] shown = [new(Phrase.Of("minutes.button.show"), MinutesCalls.Show(date))];
        return told with
        {
            Body = [.. told.Body, ReadingMessage.Of(post, batch), .. order is null ? [] : new Block[] { ReadingMessage.Of(order, after.Roster) }],
            Buttons = [.. shown, .. order is null ? [] : new[] { TakeOver(order, after.Roster) }],
        };
    }

    private static Button TakeOver(OrderProposal order, Roster roster) => new(
        Phrase.Of("minutes.button.take-order"),
        CommandCall.Of("moderator order", ("users", string.Join(", ", order.Order.Select(member => roster[member].Name)))));

    /// <summary>The first line may be the name of the file.</summary>
    private static PostFile FileOf(string written)
    {
        string[] lines = written.Split('\n', 2);
        return lines.Length == 2 && FileName().IsMatch(lines[0]) ? new PostFile(lines[0], lines[1]) : new PostFile("post.md", written);
    }

    [GeneratedRegex(@"^[^/\\<>|]{1,200}\.(?:md|markdown|txt|json)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
