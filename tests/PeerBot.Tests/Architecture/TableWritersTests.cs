namespace PeerBot.Tests.Architecture;

public sealed class TableWritersTests
{
    [Fact]
    public void One_file_writes_each_table() => Offences.None(TableWriters.Shared(SourceTree.Files(".cs")));

    [Fact]
    public void Search_for_writers_finds_the_tables_of_the_program() =>
        Assert.Superset(new HashSet<string> { "invocations", "outbox", "teams" }, SourceTree.Files(".cs").SelectMany(file => TableWriters.Tables(file.Text)).ToHashSet());

    [Theory]
    [InlineData("INSERT INTO turns (id) VALUES (1) ON CONFLICT DO UPDATE SET id = 2", "turns")]
    [InlineData("INSERT OR IGNORE\n    INTO turns (id)", "turns")]
    [InlineData("UPDATE turns SET id = 1", "turns")]
    [InlineData("DELETE FROM turns WHERE id = 1", "turns")]
    [InlineData("SELECT id FROM turns", null)]
    public void Every_kind_of_write_is_found(string sql, string? table) =>
        Assert.Equal(table is null ? [] : [table], TableWriters.Tables(sql));

    [Fact]
    public void Second_writer_is_found()
    {
        SourceFile[] files = [new("A.cs", "UPDATE turns SET id = 1"), new("B.cs", "DELETE FROM turns"), new("C.cs", "DELETE FROM others")];

        Assert.Equal(["turns is written by A.cs and B.cs"], TableWriters.Shared(files));
    }
}
