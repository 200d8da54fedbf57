using System.Collections.Immutable;

namespace PeerBot.Tests.Architecture;

/// <summary>The folders as walls: who may name whom.</summary>
internal static class Walls
{
    /// <summary>A feature may use the ones before it, never one after.</summary>
    private static readonly ImmutableArray<string> FeatureOrder =
        ["Engine", "Timetable", "Teams", "Moderators", "Sessions", "Agenda", "Questions", "Papers", "Tasks", "Personal", "Minutes", "Search", "Statistics", "Reminders", "Subscriptions", "Archive"];

    /// <summary>Libraries that a single folder may name; not even Hosting may.</summary>
    public static ImmutableArray<(string Library, string Folder)> Owned { get; } =
    [
        ("Dapper", "Storage"),
        ("Microsoft.Data.Sqlite", "Storage"),
        ("SQLitePCL", "Storage"),
        ("DiffPlex", "Features.Minutes.Editions"),
        ("Markdig", "Features.Minutes.Import"),
        ("Quartz", "Scheduling"),
        ("Cronos", "Features.Reminders"),
    ];

    /// <summary>Hosting and the entry are missing: they put the program together and may name everything.</summary>
    public static ImmutableArray<Wall> Table { get; } =
    [
        new("Domain"),
        new("Chat", ".Domain", "Microsoft.Extensions"),
        new("Storage", ".Domain", ".Chat", "Microsoft.Extensions", "Microsoft.Data.Sqlite", "SQLitePCL", "Dapper", "System.Data"),
        .. FeatureOrder.Select(Feature),
        new("Platforms.Discord", ".Domain", ".Chat", "Microsoft.Extensions", "System.Net"),
        new("Platforms.Slack", ".Domain", ".Chat", "Microsoft.Extensions", "System.Net"),
        new("Platforms.Local", ".Domain", ".Chat", "Microsoft.Extensions", "System.Net"),
        new("Scheduling", ".Domain", ".Features", "Microsoft.Extensions", "Quartz"),
        new("Web", ".Domain", ".Chat", ".Features", ".Platforms.Local", "Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http.Headers", "System.Net"),
    ];

    /// <returns>Each name that stands where the table forbids it, as one readable line.</returns>
    public static IEnumerable<string> Offenders(IEnumerable<CompiledType> types, string root) =>
        from type in types
        let wall = Of(type.Namespace, root)
        where wall is not null
        from named in type.Names
        where named.Namespace.Length > 0 && named.Member is null && !wall.Allows(named.Namespace, root)
        select $"{type.Name} names {named}, but {wall.Folder} may not name {named.Namespace}";

    /// <returns>Each line <c>using …;</c> that the table forbids: constants leave no other trace.</returns>
    public static IEnumerable<string> OffendingUsings(IEnumerable<SourceFile> files, string root) =>
        from file in files
        let wall = Of(string.Join('.', file.Folders.Prepend(root)), root)
        where wall is not null
        from line in file.Text.Split('\n')
        where line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')
        let named = line["using ".Length..^1].Replace("static ", "", StringComparison.Ordinal).Split(" = ")[^1]
        where !wall.Allows(named, root)
        select $"{file.Path} has 'using {named}', but {wall.Folder} may not name it";

    /// <returns>Each type that names a library which belongs to another folder.</returns>
    public static IEnumerable<string> Trespassers(IEnumerable<CompiledType> types, string root) =>
        from type in types
        from owned in Owned
        where !Wall.IsWithin(type.Namespace, $"{root}.{owned.Folder}")
        from named in type.Names
        where named.Member is null && Wall.IsWithin(named.Namespace, owned.Library)
        select $"{type.Name} names {named}, but only {owned.Folder} may name {owned.Library}";

    /// <returns>Each folder that the table does not know.</returns>
    public static IEnumerable<string> UnknownFolders(IEnumerable<CompiledType> types, string root) => types
        .Where(type => type.Namespace != root && !Wall.IsWithin(type.Namespace, $"{root}.Hosting") && Of(type.Namespace, root) is null)
        .Select(type => $"{type.Name} lies in no folder of the table")
        .Distinct();

    private static Wall Feature(string name, int place) => new(
        $"Features.{name}",
        [
            ".Domain", ".Chat", ".Storage", "Microsoft.Extensions",
            .. Owned.Where(owned => Wall.IsWithin(owned.Folder, $"Features.{name}")).Select(owned => owned.Library),
            .. FeatureOrder.Take(place).Select(earlier => $".Features.{earlier}"),
        ]);

    private static Wall? Of(string name, string root) => Table.SingleOrDefault(wall => Wall.IsWithin(name, $"{root}.{wall.Folder}"));
}
