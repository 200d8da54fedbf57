using PeerBot.Domain.Agenda;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

/// <summary>What somebody might type to break the file, the page or the reader, by accident or not.</summary>
internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "#", "# ", "## a", "-", "- ", "---", "===", "***", "* ", "+ ", "1. ", "2) ", "> ", "|", "| a | b |", "|---|---|", "`", "``",
        "```", "~~~", "~", "~~", "$", "$$", "\\", "[", "]", "(", ")", "[a](b)", "](", "![", "[^1]", "[^1]: ", "[x]: ", "*[A]: ", "<", ">",
        "<b>", "</div>", "<script>", "<!--", "-->", "<?", "<![CDATA[", "<br>", "&nbsp;", "&#60;", "&", "{", "}", "{{", "}}", "{%", "%}",
        "{% raw %}", "{% endraw %}", "{:", "{: .a}", "{::options a=\"b\" /}", "{#id}", ":", ": ", "^", "_", "__", "*", "**", "!", "\"", "'",
        "javascript:", "data:", "http://", "https://a.b/c", "mailto:a@b.c", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "a",
        "가", "\u200D", "\u202E", "\u2028", "\u0000", "\uD800", "\uFEFF", "🌊", "%", "=", "...", "7", "\\frac{{a}}{b}",
    ];

    public static TheoryData<string> All =>
    [
        "# A heading\n## Another", "Text\n===\nText\n---\nText", "---\ntitle: \"mine\"\n---", "...\n---",
        "<script>alert(1)</script>", "<div markdown=\"1\">\n# in\n</div>", "<!-- open", "<details><summary>x</summary>", "a <b onclick=\"x\">b</b>",
        "<?php x ?>", "<![CDATA[ x ]]>", "<img src=x onerror=alert(1)>", "&lt;script&gt; &#60;b&#62;",
        "```\nnever closed", "````\n```\n# in\n```", "~~~\nnever\n```\n# x", "``` x ``` y", "`never closed", "``a` b", "```a``b```\n# c\n```",
        "{{ site.secret }} {% include x %}", "{% endraw %}{{ 1 | plus: 1 }}{% raw %}", "`{{ x }}` and `{% endraw %}`", "```\n{% endraw %}{{ x }}\n```",
        "{{{ {{% {%{{", "{\u0000{ x }}", "{\u202E% x %}", "$\\frac{{a}}{b}$ {% x %}",
        "{: .hijack #id}", "*a*{: onclick=\"x\"}", "{::options parse_block_html=\"true\" /}", "{::nomarkdown}<b>{:/}", "- {:.x} a", "title {#id}",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))", "[x](data:text/html,<b>)", "[x](<javascript:a>)",
        "![x](data:image/png;base64,AA)", "[x](&#106;avascript:a)", "<javascript:alert(1)>", "[![x](javascript:a)](javascript:b)", "[x](//evil.example)",
        "[x]( https://ok.example \"t\" )", "[a\\]: https://x](https://y)", "https://a.b/<script>", "https://a.b/\"onclick=\"x", "<https://a.b/`>`",
        "[Peer session]: https://evil.example\n[x]", "[^1]: a note\n[^1]", "*[Questions]: no\nQuestions", "*[a](https://b.c)]: d", "Term\n: definition",
        "    # indented", "\t- a\n\t\t# b", "- # a\n  ---\n- > b", "1. # a\n2. ---", "- - - a", "&nbsp;&nbsp;&nbsp;&nbsp;# a", "- &nbsp; # a", "<br># a<br>---",
        "| # | b |\n|---|---|\n| <b> | `|` |", "| a\n|---|", "a | b\n--- | ---\nc | d", "$$\n# a\n---\n<b>\n$$", "$`$ $](javascript:a)$", "$$a$$\n===",
        "> # quoted\n> ---", "^\n^", "***\n___\n* * *", "a\r\r\n# b\u2028# c\u0085# d\v# e\f# f", "\uD800# a\uDC00", "\u202Egnp.exe\u202C", "\u0000\u0001\u001B[31m",
        "\\", "\\\\", "a\\", "\\\n# a", "\\`code\\`", "\\<b>", "\\\\<b>", "\\[x](javascript:a)", "\\{{ x }}", "*", "**", "_a", "~~a", "~", "=", "-", "+", "#", "1.", ">",
        "\u3000# a", "\u2003---", "\u200B", " ", "", "\u00A0\u00A0\u00A0\u00A0\u00A0code", "👩‍👩‍👧‍👦 ```", "ʼ`ˋ", "::: x\n# a\n:::", "[ ] [x] [X]", "@everyone",
        "mailto:a@b.c`<b>`", "www.a.b/`<b>`", "[http://a.b/`<b>`](https://c.d)", "\\> a", "\\# a", ":&nbsp;a", "~ a", "\\```a``",
    ];

    /// <summary>Pieces of markup thrown together; the same seed gives the same text.</summary>
    public static string Random(int seed)
    {
        Random dice = new(seed);
        return string.Concat(Enumerable.Range(0, dice.Next(1, 14)).Select(_ => Pieces[dice.Next(Pieces.Length)]));
    }

    /// <summary>A day with the same text in every place where somebody can type.</summary>
    public static DayRecord Everywhere(string text) => new()
    {
        Team = text,
        Date = SampleDays.Friday,
        Day = 1,
        Revision = 2,
        Language = "en",
        Post = new PostSettings { Title = "{team}" + text, Excerpt = text, Categories = [text], Tags = [text, text], TocLabel = text, Footer = text },
        Sessions = [Session(text, MinutesSessionType.Peer), Session(text, MinutesSessionType.Mentoring)],
    };

    public static OwnLog Own(string text) => new(text, $"x\n{text}", $"x\n{text}");

    private static SessionRecord Session(string text, MinutesSessionType type) => new()
    {
        Type = type,
        Title = "x" + text,
        Guest = "x" + text,
        Moderators = [text],
        Scribes = ["x" + text],
        Present = [text, "Ada"],
        Late = [new LateRecord(text, 3, text)],
        Absent = [new AbsenceRecord("Bo", text)],
        Next = new NextRoles { Moderators = [text] },
        Agenda =
        [
            new AgendaRecord
            {
                Number = 1,
                Title = text,
                By = text,
                Comments = [new CommentRecord(text), new CommentRecord(text, text)],
                Outcome = new OutcomeRecord(AgendaOutcome.Accepted, text),
                Papers = [Paper(text)],
                Tasks = [new TaskRecord(text, [text])],
            },
            new AgendaRecord { Number = 2, Kind = AgendaKind.Review, Title = text, Presenters = [text] },
        ],
        Questions =
        [
            new QuestionRecord { Number = 1, Text = text, Answers = [new AnswerRecord(text), new AnswerRecord(text, text, SampleDays.Friday)] },
            new QuestionRecord { Number = 2, Text = text, Asker = text },
        ],
        Papers = [Paper(text)],
        Tasks = [new TaskRecord(text, [text], Done: true), new TaskRecord(text, [])],
        Notes = [new NoteRecord("x\n" + text), new NoteRecord("x\n" + text, "x" + text), new NoteRecord("x\n" + text, Closing: true)],
    };

    private static PaperRecord Paper(string text) => new()
    {
        Title = text,
        Url = text,
        Venue = text,
        Series = text,
        Part = text,
        Presenters = [text],
        Preparation = text,
        Materials = [new MaterialLink(text, text), new MaterialLink(text, "https://example.org/" + text)],
    };
}
