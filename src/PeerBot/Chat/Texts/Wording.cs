using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Texts;

/// <summary>Puts phrases into words.</summary>
public sealed class Wording(Phrasebook phrasebook, TimeProvider clock)
{
    /// <exception cref="KeyNotFoundException">The phrase names a text or an argument that does not exist, which is a bug.</exception>
    public ImmutableArray<Span> Say(Phrase phrase, Language language)
    {
        ImmutableArray<Span>.Builder spans = ImmutableArray.CreateBuilder<Span>();
        foreach (TemplatePart part in Template.Parse(phrasebook[language, phrase.Key]))
        {
            Append(spans, part, phrase, language);
        }

        return spans.ToImmutable();
    }

    /// <summary>The same words without any marks, for logs, file contents and labels.</summary>
    public string SayPlainly(Phrase phrase, Language language) => Flatten(Say(phrase, language));

    public static string Flatten(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span switch
    {
        Plain plain => plain.Text,
        Strong strong => strong.Text,
        Code code => code.Text,
        Mention mention => mention.Member.Name,
        Moment moment => moment.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        Link link => link.Label,
        _ => throw new InvalidOperationException($"No plain form for {span.GetType().Name}."),
    }));

    private void Append(ImmutableArray<Span>.Builder spans, TemplatePart part, Phrase phrase, Language language)
    {
        switch (part)
        {
            case TemplatePart.Literal literal:
                spans.Add(new Plain(literal.Text));
                break;
            case TemplatePart.Argument argument:
                spans.AddRange(Value(Argument(phrase, argument.Name), language));
                break;
            case TemplatePart.Choice choice:
                spans.Add(new Plain(Choose(choice, Argument(phrase, choice.Name), language)));
                break;
            case TemplatePart.Marked marked:
                string text = Flatten(marked.Parts.SelectMany(inner => Inner(inner, phrase, language)));
                spans.Add(marked.IsCode ? new Code(text) : new Strong(text));
                break;
        }
    }

    private ImmutableArray<Span> Inner(TemplatePart part, Phrase phrase, Language language)
    {
        ImmutableArray<Span>.Builder spans = ImmutableArray.CreateBuilder<Span>();
        Append(spans, part, phrase, language);
        return spans.ToImmutable();
    }

    private ImmutableArray<Span> Value(object value, Language language) => value switch
    {
        string text => [new Plain(text)],
        int number => [new Plain(number.ToString(CultureInfo.InvariantCulture))],
        DateOnly date => [new Plain(DateWords.Short(date, language, clock.GetUtcNow().Year))],
        TimeOnly time => [new Plain(time.ToString("HH:mm", CultureInfo.InvariantCulture))],
        DateTimeOffset instant => [new Moment(instant)],
        Member member => [new Mention(member, Ping: false)],
        Ping ping => [new Mention(ping.Member, Ping: true)],
        Uri target => [new Link(target.ToString(), target)],
        Phrase inner => Say(inner, language),
        IEnumerable list => [.. Join(list, language)],
        _ => throw new InvalidOperationException($"A phrase cannot hold a {value.GetType().Name}."),
    };

    private IEnumerable<Span> Join(IEnumerable list, Language language)
    {
        bool isFirst = true;
        foreach (object item in list)
        {
            if (!isFirst)
            {
                yield return new Plain(", ");
            }

            isFirst = false;
            foreach (Span span in Value(item, language))
            {
                yield return span;
            }
        }
    }

    private string Choose(TemplatePart.Choice choice, object value, Language language)
    {
        bool isFirst = value is int number ? number == 1 : Hangul.EndsInConsonant(Flatten(Value(value, language)));
        return isFirst ? choice.First : choice.Second;
    }

    private static object Argument(Phrase phrase, string name)
    {
        foreach (PhraseArgument argument in phrase.Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        throw new KeyNotFoundException($"The text '{phrase.Key}' wants '{name}', which the phrase does not give.");
    }
}
