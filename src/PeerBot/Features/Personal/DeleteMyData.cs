using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Personal;

/// <summary>
/// <c>/peerbot mydata delete</c>: tells what would happen, and does it when the button under that is pressed. Works after the
/// caller left the team, too.
/// </summary>
internal sealed class DeleteMyData(PersonEraser eraser) : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Team is not { } context)
        {
            return Problem.NotFound("engine.no-team");
        }

        string? confirm = call.Options.TextOrNull("confirm");
        if (PersonOfTeam.Find(context, call.Place.Platform, call.Person.UserId) is not { } person)
        {
            return confirm is null
                ? Problem.NotFound("mydata.nothing", ("team", context.Team.Name))
                : Problem.Conflict("mydata.done-already", ("team", context.Team.Name));
        }

        if (person.Members.FirstOrDefault(member => member.LeftOn is null && LastOrganiser.Is(member, context.Roster)) is { } last)
        {
            return Problem.Conflict("team.last-organiser", ("member", last));
        }

        ErasureRule rule = context.Team.Settings.Erasure;
        if (!Confirmation.Holds(confirm, person.Members[^1].Id, rule.ToString(), call.Now))
        {
            return Reply.ToCaller(Ask(person, rule, call.Now, isLate: confirm is not null));
        }

        // Told to the team alone: an answer to the caller would be kept with their name where the platform is ours.
        bool isLeaving = person.Members.Any(member => member.LeftOn is null);
        string name = await eraser.EraseAsync(call.Work, person, rule, call.Now, cancellationToken);
        return Reply.ToTeam(Message.Say(isLeaving ? "mydata.left-and-removed" : "mydata.removed-of", ("name", name)));
    }

    private static Message Ask(PersonOfTeam person, ErasureRule rule, DateTimeOffset now, bool isLate) => new()
    {
        Title = Phrase.Of("mydata.ask", ("team", person.Context.Team.Name)),
        Tone = Tone.Warning,
        Body =
        [
            .. isLate ? new Block[] { new Paragraph(Phrase.Of("mydata.ask-again")) } : [],
            new Bullets(
            [
                Phrase.Of("mydata.ask.name"),
                Phrase.Of(rule == ErasureRule.Remove ? "mydata.ask.texts-removed" : "mydata.ask.texts-stay"),
                Phrase.Of("mydata.ask.gone"),
                .. Leaving(person),
                Phrase.Of("mydata.ask.elsewhere"),
            ]),
            new Paragraph(Phrase.Of("mydata.ask.export-first")),
        ],
        Buttons =
        [
            new Button(
                Phrase.Of("mydata.button.delete"),
                CommandCall.Of("peerbot mydata delete", ("confirm", Confirmation.Of(person.Members[^1].Id, rule.ToString(), now))),
                ButtonStyle.Danger),
            new Button(Phrase.Of("mydata.button.export"), CommandCall.Of("peerbot mydata export")),
        ],
    };

    private static ImmutableArray<Phrase> Leaving(PersonOfTeam person) =>
        person.Members.Any(member => member.LeftOn is null) ? [Phrase.Of("mydata.ask.leave")] : [];
}
