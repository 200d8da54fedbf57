using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads the blocks below one heading of a session.</summary>
internal sealed class SectionReader(SessionDraft session, PostPart part, string heading, DateOnly? day, ReadingLog log)
{
    private readonly QuestionReader questions = new(session, log);
    private readonly AgendaReader agenda = new(session, KindOf(part), log);

    public void Read(PostSection section)
    {
        if (part == PostPart.Roll)
        {
            ReadRoll(section);
            return;
        }

        foreach (PostBlock block in section.Blocks)
        {
            Read(block);
        }
    }

    private void ReadRoll(PostSection section)
    {
        if (RollReader.AreNames(section.Blocks))
        {
            RollReader.Read(heading, section.Blocks, session, log);
        }
        else
        {
            NoteReader.Read(section, session, log);
        }
    }

    private void Read(PostBlock block)
    {
        switch (block)
        {
            case PostRule:
                questions.Close();
                break;
            case PostTable table when PaperTable.TryRead(table, day, session, log):
                break;
            case PostHeading inner:
                Open(inner);
                break;
            case PostText { Source: "이 세션에는 기록된 내용이 없습니다." or "Nothing was recorded in this session." }:
                break;
            default:
                ReadContent(block);
                break;
        }
    }

    private void Open(PostHeading inner)
    {
        if (part == PostPart.Questions)
        {
            questions.Open(inner.Title);
        }
        else if (part is PostPart.Suggestions or PostPart.Notices or PostPart.Reviews)
        {
            agenda.Open(inner.Title);
        }
        else
        {
            session.Note(inner.Source);
            log.Keep(inner.Source);
        }
    }

    private void ReadContent(PostBlock block)
    {
        switch (part)
        {
            case PostPart.Suggestions or PostPart.Notices or PostPart.Reviews:
                agenda.Read(block);
                break;
            case PostPart.Papers:
                PaperReader.Read(block, heading is "논문 리뷰" or "Paper reviews", session, log);
                break;
            case PostPart.Tasks:
                TaskReader.Read(block, session, log);
                break;
            case PostPart.Questions when block is PostList list:
                questions.ReadList(list);
                break;
            case PostPart.Questions when block is PostText text && questions.TryReadText(text):
                break;
            default:
                session.Note(NoteReader.TextOf(block));
                log.Keep(block.Source);
                break;
        }
    }

    private static AgendaKind KindOf(PostPart part) => part switch
    {
        PostPart.Reviews => AgendaKind.Review,
        PostPart.Notices => AgendaKind.Notice,
        _ => AgendaKind.Suggestion,
    };
}
