using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Storage;

namespace PeerBot.Tests.Storage;

public sealed class PreparedConnectionTests : IDisposable
{
    private const string Higher = "SELECT value FROM json_each('[1, 2, 3]') WHERE value > @bound ORDER BY value";

    private readonly PreparedConnection connection = new("Data Source=:memory:");

    public PreparedConnectionTests() => connection.Open();

    [Fact]
    public async Task Statement_that_ran_before_takes_its_new_values()
    {
        Assert.Equal([2, 3], await connection.QueryAsync<int>(Higher, new { bound = 1 }));
        Assert.Equal([3], await connection.QueryAsync<int>(Higher, new { bound = 2 }));
    }

    [Fact]
    public async Task Statement_is_used_again_while_the_first_use_still_reads()
    {
        List<(int, int)> pairs = [];
        foreach (int outer in connection.Query<int>(Higher, new { bound = 1 }, buffered: false))
        {
            pairs.AddRange((await connection.QueryAsync<int>(Higher, new { bound = outer - 1 })).Select(inner => (outer, inner)));
        }

        Assert.Equal([(2, 2), (2, 3), (3, 3)], pairs);
    }

    [Fact]
    public void Value_of_an_earlier_use_does_not_stand_in_for_a_missing_one()
    {
        connection.Query<int>(Higher, new { bound = 1 });
        Assert.Throws<InvalidOperationException>(() => connection.Query<int>(Higher));
    }

    [Fact]
    public void Lists_of_any_length_are_understood_and_what_is_kept_stays_bounded()
    {
        for (int length = 1; length < 600; length++)
        {
            int[] values = [.. Enumerable.Range(1, length)];
            Assert.Equal(Math.Min(length, 3), connection.ExecuteScalar<int>("SELECT count(*) FROM json_each('[1, 2, 3]') WHERE value IN @values", new { values }));
        }
    }

    [Fact]
    public void Act_that_is_undone_takes_its_rows_with_it()
    {
        connection.Execute("CREATE TABLE things (id INTEGER PRIMARY KEY)");
        using (SqliteTransaction undone = connection.BeginTransaction())
        {
            connection.Execute("INSERT INTO things DEFAULT VALUES", transaction: undone);
        }

        Assert.Equal(0, connection.ExecuteScalar<int>("SELECT count(*) FROM things"));
    }

    public void Dispose() => connection.Dispose();
}
