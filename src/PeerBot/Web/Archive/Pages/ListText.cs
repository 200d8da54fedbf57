namespace PeerBot.Web.Archive.Pages;

/// <summary>Long texts in lists.</summary>
internal static class ListText
{
    private const int Longest = 140;

    public static string Short(string text) => Chat.Messages.Pages.Shorten(text.ReplaceLineEndings(" "), Longest);
}
