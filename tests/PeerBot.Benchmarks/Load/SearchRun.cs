using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Storage;

namespace PeerBot.Benchmarks.Load;

/// <summary>How long a search takes while the record of one team grows to a million questions.</summary>
internal static class SearchRun
{
    private static readonly string[] Queries =
    [
        "팀", "배포", "토론", "피어세션", "드문낱말", "a", "lr", "batch", "learning rate", "zebra",
    ];

    private static readonly string[] Nouns =
    [
        "배포", "결정", "학습률", "모델", "데이터", "토론", "피어세션", "논문", "질문", "과제", "팀원", "발표", "정규화", "손실함수", "batch", "learning rate",
        "lr", "dropout", "a", "attention", "gradient", "overfitting", "loss", "GPU", "transformer", "baseline", "epoch", "seed",
    ];

    private static readonly string[] Endings = ["을", "는", "에서", "의", "으로", "도", "까지", "보다"];

    private static readonly string[] Verbs = ["어떻게 정하나요", "왜 다른가요", "미루기로 했습니다", "다시 확인해야 합니다", "이해가 되지 않습니다", "좋아졌습니다"];

    public static async Task RunAsync()
    {
        await using Host host = Host.Start();
        Place place = (await host.SetUpTeamsAsync(1))[0];
        await host.RunAsync(place, "question ask", ("text", "드문낱말 zebra?"));
        Random dice = new(7);
        int filled = 0;
        foreach (int entries in new[] { 10_000, 100_000, 1_000_000 })
        {
            long began = Stopwatch.GetTimestamp();
            for (; filled < entries; filled += 10_000)
            {
                await FillAsync(host, filled + 2, dice);
            }

            Console.WriteLine(FormattableString.Invariant(
                $"search, {entries} entries: filled in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s, file {new FileInfo(host.DatabasePath).Length / 1048576} MiB"));
            foreach (string query in Queries)
            {
                Latencies found = new();
                await host.RunAsync(place, "minutes search", ("text", query));
                for (int sample = 0; sample < 200; sample++)
                {
                    await found.MeasureAsync(() => host.RunAsync(place, "minutes search", ("text", query)));
                }

                Console.WriteLine($"  {query,-15} {found}");
            }

            Latencies ask = new();
            for (int sample = 0; sample < 300; sample++)
            {
                await ask.MeasureAsync(() => host.RunAsync(place, "question ask", ("text", Sentence(dice))));
            }

            Console.WriteLine($"  question ask    {ask}");
            filled += 300;
        }
    }

    private static async Task FillAsync(Host host, int first, Random dice)
    {
        Database database = host.Services.GetRequiredService<Database>();
        await database.WriteAsync<int>(
            async (work, token) => await work.ExecuteAsync(
                """
                INSERT INTO questions (team_id, number, session_id, kind, text, standing)
                SELECT 1, (SELECT max(number) FROM questions) + key + 1, 1, 'question', value, 'asked'
                FROM json_each(@texts)
                """,
                new { texts = System.Text.Json.JsonSerializer.Serialize(Enumerable.Range(first, 10_000).Select(_ => Sentence(dice))) }, token),
            CancellationToken.None);
    }

    private static string Sentence(Random dice) => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Of(Nouns, dice) + Of(Endings, dice)))
        + $" {dice.Next(100_000)} " + Of(Verbs, dice);

    private static string Of(string[] words, Random dice) => words[dice.Next(words.Length)];
}
