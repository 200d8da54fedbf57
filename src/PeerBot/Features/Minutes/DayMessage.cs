using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>A day's minutes as a message: everything in short; whoever wants every word takes the file.</summary>
internal static class DayMessage
{
    public static Message Write(DayRecord day, MemberLog own)
    {
        MessagePen pen = new();
        WriteOwn(pen, "learned", own.Learned);
        foreach (SessionRecord session in day.Sessions)
        {
            SessionMessage.Write(pen, session);
        }

        if (day.Sessions.Count == 0)
        {
            pen.Say(Phrase.Of("minutes.sentence.empty-day"));
        }

        WriteOwn(pen, "retrospective", own.Retrospective);
        if (Edition(day) is { } edition)
        {
            pen.Say(edition);
        }

        return new Message
        {
            Title = Phrase.Of("minutes.title", ("date", day.Date)),
            Body = pen.Finish(Phrase.Of("minutes.cut")),
            Buttons = Buttons(day),
        };
    }

    private static void WriteOwn(MessagePen pen, string heading, string? text)
    {
        if (text is not null)
        {
            pen.Head(Phrase.Of($"minutes.heading.{heading}"));
            pen.Quote(text);
        }
    }

    private static Phrase? Edition(DayRecord day) => day switch
    {
        { Revision: 0 } => Phrase.Of("minutes.sentence.draft"),
        { Revision: > 1, RevisedOn: { } on } => Phrase.Of("minutes.sentence.revised-on", ("revision", day.Revision), ("date", on)),
        _ => null,
    };

    private static ImmutableArray<Button> Buttons(DayRecord day) => day.Revision == 0
        ?
        [
            new(Phrase.Of("minutes.button.export"), MinutesCalls.Export(day.Date), ButtonStyle.Primary),
            new(Phrase.Of("minutes.button.publish"), MinutesCalls.Publish(day.Date)),
        ]
        : [new(Phrase.Of("minutes.button.export"), MinutesCalls.Export(day.Date), ButtonStyle.Primary)];
}
