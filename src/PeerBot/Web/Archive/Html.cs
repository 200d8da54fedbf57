using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PeerBot.Web.Archive;

/// <summary>
/// Finished markup. It is written as an interpolated string: what stands in the source is markup, whatever comes through a hole
/// is text and is escaped, here and nowhere else. Only another <see cref="Html"/> goes through a hole as it is.
/// </summary>
internal readonly record struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html None { get; }

    public bool IsNone => string.IsNullOrEmpty(markup);

    public static Html Of(Handler handler) => new(handler.Markup);

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.markup)));

    public override string ToString() => markup ?? "";

    /// <summary>Puts the markup of the source and the texts of the holes together.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) => builder = new StringBuilder(literalLength + (formattedCount * 16));

        public string Markup => builder.ToString();

        public void AppendLiteral(string markup) => builder.Append(markup);

        public void AppendFormatted(Html part) => builder.Append(part.markup);

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (Html part in parts)
            {
                builder.Append(part.markup);
            }
        }

        public void AppendFormatted(string? text) => builder.Append(text is null ? "" : Encoder.Encode(text));

        public void AppendFormatted(int number) => builder.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
