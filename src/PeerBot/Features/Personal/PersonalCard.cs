using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Tasks;

namespace PeerBot.Features.Personal;

/// <summary>What waits for one member of a team, with buttons for what is done most often.</summary>
internal sealed class PersonalCard(TeamContext team, Member member, DateOnly today)
{
    private const int MostTurns = 3;
    private const int MostTaskButtons = 3;

    /// <summary>The member's own, in the order of the days.</summary>
    public required ImmutableArray<Duty> Duties { get; init; }

    /// <summary>The next paper that the member presents, or <see langword="null"/>.</summary>
    public required Paper? Talk { get; init; }

    /// <summary>The member's own that wait for an answer.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>What the member has to do, alone or with others.</summary>
    public required ImmutableArray<TeamTask> Tasks { get; init; }

    public Message Write() => new()
    {
        Title = Phrase.Of("personal.title", ("team", team.Team.Name)),
        Body =
        [
            new Heading(Phrase.Of("personal.turns")),
            Duties.IsEmpty ? new Paragraph(Phrase.Of("personal.no-turn")) : new Bullets([.. Duties.Take(MostTurns).Select(Turn)]),
            .. Talk is null ? [] : CardLines.Of("personal.talk", "personal.more", [PaperPhrase.WithDay(Talk, team.Roster, today)]),
            .. CardLines.Of("personal.questions", "personal.more", [.. Questions.Select(question => QuestionPhrase.DatedLine(team.Roster, question))]),
            .. CardLines.Of("personal.tasks", "personal.more", [.. Tasks.Select(task => TaskPhrase.Line(task, team.Roster, today))]),
        ],
        Buttons =
        [
            new Button(Phrase.Of("personal.button.ask"), CommandCall.Of("question ask"), ButtonStyle.Primary),
            new Button(Phrase.Of("task.button.add"), CommandCall.Of("task add")),
            new Button(Phrase.Of("moderator.button.list"), CommandCall.Of("moderator list")),
            .. Talk is { } talk && !talk.Ready.Contains(member.Id) ? PaperButtons.Presenter(talk) : [],
            .. Tasks.Take(MostTaskButtons).Select(DueTasksPost.DoneButton),
            .. member.IsOrganiser ? SetUp : [],
        ],
    };

    private static ImmutableArray<Button> SetUp =>
    [
        new(Phrase.Of("personal.button.status"), CommandCall.Of("peerbot status")),
        new(Phrase.Of("personal.button.reminders"), CommandCall.Of("peerbot reminders")),
        new(Phrase.Of("personal.button.members"), CommandCall.Of("peerbot member add")),
        new(Phrase.Of("personal.button.holiday"), CommandCall.Of("peerbot holiday add")),
    ];

    private Phrase Turn(Duty duty) => Phrase.Of(
        duty.Moderators.Contains(member.Id) ? "personal.turn.moderator" : "personal.turn.scribe", ("date", duty.Date));
}
