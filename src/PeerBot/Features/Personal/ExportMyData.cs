using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Personal;

/// <summary><c>/peerbot mydata export</c>: everything that is held about the caller, also after they left the team.</summary>
internal sealed class ExportMyData(PersonalFiles files) : IPlaceUseCase
{
    public async Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        if (call.Team is not { } context)
        {
            return Problem.NotFound("engine.no-team");
        }

        if (PersonOfTeam.Find(context, call.Place.Platform, call.Person.UserId) is not { } person)
        {
            return Problem.NotFound("mydata.nothing", ("team", context.Team.Name));
        }

        return Reply.ToCaller(Message.Say("mydata.exported", ("team", context.Team.Name)) with
        {
            Files = await files.WriteAsync(call.Work, person, call.Now, call.Language, cancellationToken),
        });
    }
}
