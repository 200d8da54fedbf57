namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Looks through a post for the people of its roll, before anything else of it is read.</summary>
internal static class RollScan
{
    public static void Read(PostSection section, SessionDraft roll, ReadingLog log)
    {
        if (PostWords.RollOf(section.Title) is not null && RollReader.AreNames(section.Blocks))
        {
            RollReader.Read(section.Title, section.Blocks, roll, log);
            return;
        }

        foreach (PostBlock block in section.Blocks)
        {
            Read(block, roll, log);
        }
    }

    private static void Read(PostBlock block, SessionDraft roll, ReadingLog log)
    {
        if (block is PostText text)
        {
            foreach (string line in text.Lines)
            {
                RollReader.TryRead(line, roll, log);
            }
        }
        else if (block is PostList list)
        {
            foreach (PostItem item in list.Items)
            {
                Read(item, roll, log);
            }
        }
    }

    private static void Read(PostItem item, SessionDraft roll, ReadingLog log)
    {
        if (item.Head is not [string head])
        {
            return;
        }

        if (item.Body.Any() && PostWords.RollOf(head) is not null && RollReader.AreNames(item.Body))
        {
            RollReader.Read(head, item.Body, roll, log);
        }
        else
        {
            RollReader.TryRead(head, roll, log);
        }
    }
}
