using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PeerBot.Storage;

/// <summary>One numbered step of the schema, embedded in the program and never changed once it was released.</summary>
/// <param name="Checksum">Of the text, so that a step that was changed after it ran is noticed.</param>
internal sealed record Migration(int Number, string Name, string Sql, string Checksum)
{
    private const string Folder = "Migrations/";

    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Load().OrderBy(migration => migration.Number)];

    private static IEnumerable<Migration> Load()
    {
        Assembly assembly = typeof(Migration).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            string sql = reader.ReadToEnd();
            string name = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
            int number = int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            yield return new Migration(number, name, sql, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
        }
    }
}
