using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary>Changes a rotation and tells the team: who before, who now, for which day, with a button that takes it back.</summary>
internal static class TurnReply
{
    /// <param name="date">The meeting day whose roles the answer is about.</param>
    public static async Task<Result<Reply>> ChangeAsync(
        TeamCall call, DutyBook book, Role role, RotationChange change, DateOnly date, string? reason, CancellationToken cancellationToken)
    {
        IsAway isAway = book.IsAway(role);
        Result<TurnChange> changed = await RoleTurns.ChangeAsync(call, role, change, isAway, reason, cancellationToken);
        if (changed.Problem is { } problem)
        {
            return problem;
        }

        Sequence<MemberId> before = ServingOn(changed.Value.Before, date, book, isAway);
        Sequence<MemberId> after = ServingOn(changed.Value.After, date, book, isAway);
        Phrase sentence = before == after
            ? Phrase.Of($"{role.Word()}.unchanged-on", ("members", Named(call, after)), ("date", date))
            : Phrase.Of($"{role.Word()}.changed", ("before", Named(call, before)), ("after", Pinged(call, after, before)), ("date", date));
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body = reason is null ? [new Paragraph(sentence)] : [new Paragraph(sentence), new Quote(reason)],
            Buttons = [UndoButton(changed.Value.Id, role)],
        });
    }

    public static Button UndoButton(long change, Role role)
    {
        (string, string) number = ("change", change.ToString(CultureInfo.InvariantCulture));
        return new Button(
            Phrase.Of("moderator.button.undo"),
            role == Role.Moderator
                ? CommandCall.Of("moderator undo", number)
                : CommandCall.Of("moderator undo", number, ("role", role.Word())));
    }

    /// <summary>Names without a notification; “nobody” when there is none.</summary>
    public static object Named(TeamCall call, Sequence<MemberId> members) => members.IsEmpty
        ? Phrase.Of("moderator.nobody")
        : members.Select(id => call.Roster[id]).ToArray();

    // Only those who have to act now are notified, not those who merely stay.
    private static object Pinged(TeamCall call, Sequence<MemberId> members, Sequence<MemberId> before) => members.IsEmpty
        ? Phrase.Of("moderator.nobody")
        : members.Select(id => before.Contains(id) ? (object)call.Roster[id] : new Ping(call.Roster[id])).ToArray();

    private static Sequence<MemberId> ServingOn(RoleRotation rotation, DateOnly date, DutyBook book, IsAway isAway) =>
        rotation
            .Forecast(book.Meetings.All.Select(meeting => meeting.Date).TakeWhile(day => day < date).Append(date), isAway)[^1]
            .Members;
}
