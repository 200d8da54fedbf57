using System.Globalization;
using System.Text;

namespace PeerBot.Web.Health;

/// <summary>Writes the text format: https://prometheus.io/docs/instrumenting/exposition_formats/.</summary>
internal static class PrometheusText
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<Family> families)
    {
        StringBuilder text = new();
        foreach (Family family in families)
        {
            text.Append("# HELP ").Append(family.Name).Append(' ').Append(Escaped(family.Help)).Append('\n');
            text.Append("# TYPE ").Append(family.Name).Append(' ').Append(family.Kind).Append('\n');
            foreach (Series series in family.Series)
            {
                Append(text, family.Name, series);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, Series series)
    {
        if (series.Buckets is not [.., Bucket all])
        {
            AppendLine(text, name, series.Labels, series.Value);
            return;
        }

        foreach (Bucket bucket in series.Buckets)
        {
            AppendLine(text, name + "_bucket", [.. series.Labels, ("le", Number(bucket.UpTo))], bucket.Count);
        }

        AppendLine(text, name + "_sum", series.Labels, series.Value);
        AppendLine(text, name + "_count", series.Labels, all.Count);
    }

    private static void AppendLine(StringBuilder text, string name, IReadOnlyCollection<(string Name, string Value)> labels, double value)
    {
        text.Append(name);
        if (labels.Count > 0)
        {
            text.Append('{').AppendJoin(',', labels.Select(label => $"{label.Name}=\"{Escaped(label.Value).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf" : value.ToString("R", CultureInfo.InvariantCulture);
}
