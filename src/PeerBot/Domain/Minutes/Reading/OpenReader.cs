using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// Reads what stands in a session before its first heading. People who write without headings use items for them: who came,
/// what was agreed and what was talked about then follow one another in one list.
/// </summary>
internal sealed class OpenReader(SessionDraft session, DateOnly? day, ReadingLog log)
{
    private readonly QuestionReader questions = new(session, log);

    public void Read(PostBlock block)
    {
        switch (block)
        {
            case PostRule:
                questions.Close();
                break;
            case PostTable table when PaperTable.TryRead(table, day, session, log):
                break;
            case PostText { Source: "이 세션에는 기록된 내용이 없습니다." or "Nothing was recorded in this session." }:
                break;
            case PostText text:
                ReadText(text);
                break;
            case PostList list when questions.LooksAsked(list) && (session.HasGuest || IsLabelled(list)):
                questions.ReadList(list);
                break;
            case PostList list when !session.HasGuest && list.Items.Any(IsTopic):
                foreach (PostItem item in list.Items)
                {
                    ReadTopic(item);
                }

                break;
            default:
                Keep(NoteReader.TextOf(block));
                break;
        }
    }

    private void ReadText(PostText text)
    {
        List<string> rest = [];
        foreach (string line in text.Lines)
        {
            if (!RollReader.TryRead(line, session, log) && !CancelledLine.TryRead(line, session))
            {
                rest.Add(line);
            }
        }

        PostText left = text with { Source = string.Join('\n', rest) };
        if (rest.Count == text.Lines.Count ? !TryAsk(text) : rest.Count > 0 && !TryAsk(left))
        {
            Keep(rest.Count == text.Lines.Count ? text.Source : left.Source);
        }
    }

    private bool TryAsk(PostText text) => questions.TryReadText(text);

    private bool IsLabelled(PostList list) =>
        list.Items.Any(item => item.Head.Count > 0 && QuestionLabel.Of(item.Head[0], log) is { IsAnswer: false });

    /// <summary>An item that does the work of a heading: a part of the session, or a topic with more below it.</summary>
    private bool IsTopic(PostItem item) => item.Head is [string head]
        && (item.Body.Any()
            ? PostWords.PartOf(head) is not PostPart.Unknown || head.Length <= 60
            : LabelledLine.Of(head) is { } labelled && PostWords.RollOf(labelled.Label) is not null);

    private void ReadTopic(PostItem item)
    {
        string head = item.Head.Count > 0 ? item.Head[0] : "";
        if (item.Head.Count == 1 && !item.Body.Any() && RollReader.TryRead(head, session, log))
        {
            return;
        }

        if (item.Head.Count != 1 || !item.Body.Any())
        {
            Keep(item.Source);
            return;
        }

        PostSection section = new(6, head.TrimEnd(':', '：', ' '), [.. item.Body]);
        PostPart part = PostWords.PartOf(section.Title);
        if (part is PostPart.Roll or PostPart.Questions or PostPart.Suggestions or PostPart.Notices or PostPart.Reviews or PostPart.Tasks)
        {
            log.Understand(section.Title);
            new SectionReader(session, part, section.Title, day, log).Read(section);
        }
        else if (item.Body.OfType<PostList>().Any(Speaks))
        {
            new AgendaReader(session, AgendaKind.Suggestion, log).Read(new PostList(false, [item], item.Source));
        }
        else
        {
            NoteReader.Read(section, session, log);
        }
    }

    private bool Speaks(PostList list) => list.Items.Any(item =>
        (item.Head.Count > 0 && AgendaReader.IsSpoken(item.Head[0], log.People)) || item.Body.OfType<PostList>().Any(Speaks));

    private void Keep(string text)
    {
        session.Note(text);
        log.Keep(text);
    }
}
