using PeerBot.Chat.Commands;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Questions;

/// <summary>Everything a member can say about questions and answers. Start reading the feature here.</summary>
internal static class QuestionCommands
{
    private static readonly OptionSpec IdOption = new("id", OptionKind.Item, IsRequired: true) { Item = ItemKind.Question };

    private static readonly OptionSpec TextOption = new("text", OptionKind.Paragraph, IsRequired: true) { Max = Question.MaxTextLength };

    private static readonly OptionSpec AnswerOption = new("answer", OptionKind.Number);

    public static IEnumerable<CommandSpec> All =>
    [
        new("question ask", typeof(AskQuestion), "/question ask Why does the gradient have several terms?",
        [
            TextOption,
            new("kind", OptionKind.Choice) { Choices = ["question", "discussion"] },
            new("anonymous", OptionKind.Flag),
            new("by", OptionKind.Member),
        ]) { IsGroupDefault = true },
        new("question answer", typeof(AnswerQuestion), "/question answer 12 Because every earlier step adds one",
            [IdOption, TextOption, new("by", OptionKind.Text) { Max = Speaker.MaxNameLength }]),
        new("question list", typeof(ListQuestions), "/question list answered",
        [
            new("state", OptionKind.Choice) { Choices = ["open", "answered", "mentor", "dropped", "merged", "all"] },
        ]) { IsReadOnly = true },
        new("question vote", typeof(VoteForQuestion), "/question vote 12", [IdOption]),
        new("question later", typeof(PutQuestionOff), "/question later 12", [IdOption]),
        new("question mentor", typeof(KeepForMentor), "/question mentor 12", [IdOption]),
        new("question merge", typeof(MergeQuestions), "/question merge 14 12",
            [IdOption, new("into", OptionKind.Item, IsRequired: true) { Item = ItemKind.Question }]),
        new("question edit", typeof(EditQuestion), "/question edit 12 Why does the gradient have many terms?", [IdOption, TextOption, AnswerOption]),
        new("question drop", typeof(DropQuestion), "/question drop 12", [IdOption, AnswerOption]),
    ];
}
