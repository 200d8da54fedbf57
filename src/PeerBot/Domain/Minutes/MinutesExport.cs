using PeerBot.Domain.Minutes.Pages;

namespace PeerBot.Domain.Minutes;

/// <summary>
/// Turns the record of a day into a file. The same arguments always give the same bytes: lines end in <c>\n</c>, the last one
/// too; the machine's culture and time zone do not matter.
/// </summary>
public static class MinutesExport
{
    /// <param name="own">The member's own text, for that member's own copy; data formats leave it out.</param>
    public static MinutesFile Write(DayRecord day, MinutesFormat format, MinutesWords words, OwnLog? own = null) => format switch
    {
        MinutesFormat.Jekyll => new(FileName.Of(day, "md"), JekyllPost.Write(day, words, own), "text/markdown"),
        MinutesFormat.Notion => new(FileName.Of(day, "md"), NotionPage.Write(day, words, own), "text/markdown"),
        MinutesFormat.Plain => new(FileName.Of(day, "md"), PlainPage.Write(day, words, own), "text/markdown"),
        MinutesFormat.Json => new(FileName.Of(day, "json"), MinutesJson.Write(day), "application/json"),
        MinutesFormat.Jsonl => new(FileName.Of(day, "jsonl"), MinutesJson.WriteLine(day), "application/jsonl"),
        _ => throw new InvalidOperationException($"No page for {format}."),
    };
}

/// <summary>What a day is written for.</summary>
public enum MinutesFormat
{
    /// <summary>A post with front matter, to be committed as it is.</summary>
    Jekyll,

    /// <summary>Markdown that Notion imports as a page.</summary>
    Notion,

    /// <summary>Markdown without any dialect.</summary>
    Plain,

    /// <summary>The record itself.</summary>
    Json,

    /// <summary>The record itself in one line, so that many days make one file that is read line by line.</summary>
    Jsonl,
}

/// <summary>A day written in one format, ready to be stored or sent.</summary>
/// <param name="Name">A name any file system takes.</param>
/// <param name="MediaType">Without a character set; the text is meant as UTF-8.</param>
public sealed record MinutesFile(string Name, string Text, string MediaType);
