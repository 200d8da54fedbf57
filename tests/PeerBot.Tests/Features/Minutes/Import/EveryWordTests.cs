using System.Text.RegularExpressions;
using Markdig;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Minutes.Reading;
using PeerBot.Features.Minutes.Import;
using PeerBot.Tests.Domain.Minutes;

namespace PeerBot.Tests.Features.Minutes.Import;

public sealed partial class EveryWordTests
{
    private static readonly string Mixed =
        """
        <!-- nobody sees this -->
        # Day 5
        앞에 있는 글 <br> 둘째 줄

        ## 피어세션 🌊
        오늘 모더레이터 : 보라&nbsp;
        참가자 : 하늘, 보라, 손님
        덧붙인 줄

        | 이름 | 값 |
        |---|---|
        | 하나 | `둘` |

        ### 과제 리뷰
        - 과제 1 (어려움, 발표자 : 하늘)
            → 화살표 말
            - 보라님 : 한 말
                - 더 깊은 말
        설명만 있는 문단

        ### 질문내용
        머리말
        1. 하늘님 질문 : 물음
           이어진 물음
            1. 첫째
                더 긴 첫째
            2. 둘째
        - 보라
            - 또 물음
                - 답변 : 대답

            ```python
            print("코드")
            ```
        > 인용한 글

        ### 아무거나
        [각주]: https://example.org/note "제목"
        마지막 글 **굵게** $x_1$

            들여쓴 글

        ## 회고
        돌아본 글

        ***
        ```
        맺음말
        ```
        """;

    [Fact]
    public void Every_word_that_a_reader_sees_is_in_the_reading() => AssertAll("2021-08-06.md", Mixed);

    [Fact]
    public void Every_word_of_real_posts_is_in_the_reading()
    {
        foreach (string file in RealPosts.All)
        {
            AssertAll(Path.GetFileName(file), File.ReadAllText(file));
        }
    }

    private static void AssertAll(string name, string text)
    {
        MinutesReading reading = MinutesReader.Read(PostParser.Parse(name, text), new([]), new DateOnly(2026, 8, 3));
        OwnLog own = new("", reading.Learned, reading.Retrospective);
        string page = MinutesExport.Write(reading.Day with { Team = "" }, MinutesFormat.Plain, Phrasebooks.Korean, own).Text;
        HashSet<string> kept = [.. Words(Markdown.ToPlainText(page)), .. Words(page), .. Words(string.Join('\n', reading.Understood)), .. reading.Date is { } date ? Words($"{date:yyyy MM dd} {date.Month}/{date.Day}") : []];

        (_, string body) = FrontMatter.Split(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Empty(Words(Markdown.ToPlainText(Tag().Replace(Comment().Replace(body, " "), " "))).Except(kept));
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("&nbsp;|</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
