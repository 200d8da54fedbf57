using BenchmarkDotNet.Attributes;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Minutes;

namespace PeerBot.Benchmarks;

/// <summary>What it costs to write a day's minutes, by the number of entries.</summary>
[MemoryDiagnoser]
public class MinutesBenchmarks
{
    private readonly MinutesWords words = WordsOf(Language.Korean);
    private DayRecord day = null!;

    /// <summary>Questions in the session, each with an answer.</summary>
    [Params(10, 100, 1000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void SetUp() => day = new DayRecord
    {
        Team = "Owls",
        Date = new DateOnly(2026, 8, 3),
        Language = "ko",
        Sessions =
        [
            new SessionRecord
            {
                Questions =
                [
                    .. Enumerable.Range(1, Entries).Select(number => new QuestionRecord
                    {
                        Number = number,
                        Asker = "Ada",
                        Text = $"Why does term {number} of $x_t$ *vanish* in `f`?",
                        Answers = [new AnswerRecord("- the product shrinks\n- see [notes](https://example.org/a)", "Bo")],
                    }),
                ],
            },
        ],
    };

    [Benchmark]
    public string Jekyll() => MinutesExport.Write(day, MinutesFormat.Jekyll, words).Text;

    [Benchmark]
    public string Json() => MinutesExport.Write(day, MinutesFormat.Json, words).Text;

    private static MinutesWords WordsOf(Language language)
    {
        Phrasebook phrasebook = new();
        return MinutesWords.From(key => phrasebook[language, key]);
    }
}
