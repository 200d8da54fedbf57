using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>The parts of a message's body as rich text, cut where they are too long for one message.</summary>
internal sealed class BlockWriter(Wording wording)
{
    /// <summary>Of one piece, in UTF-16 units.</summary>
    private const int Most = 3_000;

    public IEnumerable<Chunk> Write(Block block, Language language) => block switch
    {
        Paragraph paragraph => Runs(wording.Say(paragraph.Text, language)),
        Heading heading => Runs([new Strong(wording.SayPlainly(heading.Text, language))]),
        Bullets bullets => Lists([.. bullets.Items.SelectMany(item => Cut(wording.Say(item, language)))]),
        Facts facts => Runs([.. facts.Items.SelectMany((fact, number) => Spans(fact, number, language))]),
        Quote quote => Pages.Split(quote.Text, Most).Select(Quoted),
        Preformatted text => Pages.Split(text.Text, Most).Select(Fenced),
        _ => throw new InvalidOperationException($"Slack cannot show a {block.GetType().Name}."),
    };

    public static Chunk Run(IEnumerable<Span> spans)
    {
        ImmutableArray<Span> all = [.. spans];
        return new Chunk(Rich.Run(Markup.Rich(all)), Markup.Line(all), Wording.Flatten(all).Length);
    }

    private static IEnumerable<Chunk> Runs(ImmutableArray<Span> spans) => Cut(spans).Select(run => Run(run));

    private IEnumerable<Span> Spans(Fact fact, int number, Language language) =>
        [new Plain(number == 0 ? "" : "\n"), new Strong(wording.SayPlainly(fact.Label, language)), new Plain(": "), .. wording.Say(fact.Value, language)];

    /// <summary>As many items in one list as fit.</summary>
    private static IEnumerable<Chunk> Lists(IReadOnlyList<ImmutableArray<Span>> items)
    {
        List<Chunk> list = [];
        foreach (Chunk item in items.Select(item => Run(item)))
        {
            if (list.Count > 0 && list.Sum(one => one.Length) + item.Length > Most)
            {
                yield return ListOf(list);
                list.Clear();
            }

            list.Add(item);
        }

        if (list.Count > 0)
        {
            yield return ListOf(list);
        }
    }

    private static Chunk ListOf(List<Chunk> items) => new(
        new Rich("rich_text_list") { Style = "bullet", Elements = [.. items.Select(item => item.Element)] },
        string.Join('\n', items.Select(item => "• " + item.Line)),
        items.Sum(item => item.Length));

    private static Chunk Quoted(string text) => new(
        new Rich("rich_text_quote") { Elements = [Rich.Words(text)] },
        string.Join('\n', text.Split('\n').Select(line => "> " + Markup.Escape(line))),
        text.Length);

    private static Chunk Fenced(string text) => new(
        new Rich("rich_text_preformatted") { Elements = [Rich.Words(text)] }, $"```\n{Markup.Escape(text)}\n```", text.Length);

    /// <summary>Parts a sentence so that each part fits; what holds no words is left out.</summary>
    private static IEnumerable<ImmutableArray<Span>> Cut(ImmutableArray<Span> spans)
    {
        ImmutableArray<Span>.Builder run = ImmutableArray.CreateBuilder<Span>();
        int used = 0;
        foreach (Span span in spans.SelectMany(Cut))
        {
            int length = Wording.Flatten([span]).Length;
            if (used > 0 && used + length > Most)
            {
                yield return run.DrainToImmutable();
                used = 0;
            }

            run.Add(span);
            used += length;
        }

        if (used > 0)
        {
            yield return run.DrainToImmutable();
        }
    }

    private static IEnumerable<Span> Cut(Span span) => span switch
    {
        Plain { Text.Length: > Most } plain => Pages.Split(plain.Text, Most).Select(text => new Plain(text)),
        Strong { Text.Length: > Most } strong => Pages.Split(strong.Text, Most).Select(text => new Strong(text)),
        Code { Text.Length: > Most } code => Pages.Split(code.Text, Most).Select(text => new Code(text)),
        _ => [span],
    };
}
