using PeerBot.Chat.Commands;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Minutes.Import;

namespace PeerBot.Features.Minutes;

/// <summary>Everything a member can say about the minutes. Start reading the feature here.</summary>
internal static class MinutesCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("minutes show", typeof(ShowMinutes), "/minutes show yesterday",
            [new("date", OptionKind.Date)]) { IsReadOnly = true, IsGroupDefault = true },
        new("minutes note", typeof(AddNote), "/minutes note We start at 5 on Monday",
        [
            new("text", OptionKind.Paragraph, IsRequired: true) { Max = SharedNote.MaxLength },
            new("section", OptionKind.Choice) { Choices = MinutesSections.All },
            new("heading", OptionKind.Text) { Max = SharedNote.MaxHeadingLength },
            new("date", OptionKind.Date),
        ]),
        new("minutes edit", typeof(EditMinutes), "/minutes edit retrospective",
        [
            new("section", OptionKind.Choice, IsRequired: true) { Choices = MinutesSections.All },
            new("number", OptionKind.Number) { Max = int.MaxValue },
            new("date", OptionKind.Date),
            new("text", OptionKind.Paragraph) { Max = MemberLog.MaxLength },
            new("heading", OptionKind.Text) { Max = SharedNote.MaxHeadingLength },
        ]) { MayAsk = true },
        new("minutes publish", typeof(PublishMinutes), "/minutes publish",
            [new("date", OptionKind.Date)]) { Right = Right.Moderator },
        new("minutes import", typeof(ImportPost), "/minutes import check:yes file:…",
        [
            new("file", OptionKind.Paragraph, IsRequired: true) { IsFile = true, Max = ImportPost.MaxLength },
            new("date", OptionKind.Date),
            new("mine", OptionKind.Flag),
            new("members", OptionKind.Flag),
            new("check", OptionKind.Flag),
        ]) { Right = Right.Organiser },
        new("minutes export", typeof(ExportMinutes), "/minutes export 2021-08 format:jekyll mine:yes",
        [
            new("date", OptionKind.DateRange),
            new("format", OptionKind.Choice) { Choices = MinutesFormats.All },
            new("mine", OptionKind.Flag),
        ]) { IsReadOnly = true },
    ];
}
