using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Minutes;

namespace PeerBot.Hosting.Verbs;

/// <summary>What verbs that write minutes are told in the same way.</summary>
internal static class MinutesOptions
{
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : Refuse(result),
    };

    public static Option<string> Format()
    {
        Option<string> option = new("--format")
        {
            Description = $"{string.Join(", ", MinutesFormats.All)}; the first if left out.",
            DefaultValueFactory = _ => MinutesFormats.All[0],
        };
        return option.AcceptOnlyFromAmong([.. MinutesFormats.All]);
    }

    /// <summary>Jekyll looks for posts in a folder of that name.</summary>
    public static string FolderOf(DirectoryInfo folder, MinutesFormat format) =>
        format == MinutesFormat.Jekyll ? Path.Combine(folder.FullName, "_posts") : folder.FullName;

    private static DateOnly? Refuse(ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no day. Write it as 2021-08-06.");
        return null;
    }
}
