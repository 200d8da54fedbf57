using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>A question to all timed acts of a team: what happens after <paramref name="from"/>, up to and including <paramref name="until"/>?</summary>
internal sealed class Planning(Work work, TeamContext context, DateTimeOffset from, DateTimeOffset until)
{
    private readonly Dictionary<Type, object> loaded = [];

    public Work Work => work;

    public TeamContext Context => context;

    public Team Team => context.Team;

    public DateTimeOffset From => from;

    public DateTimeOffset Until => until;

    /// <summary>The team's days on which the window begins and ends.</summary>
    public (DateOnly First, DateOnly Last) Days => (Team.DateOf(from), Team.DateOf(until));

    /// <summary>What a team chose about a kind.</summary>
    public Reminder Reminder(ReminderKind kind) => Team.Settings.Reminders.Of(kind);

    /// <summary>Loads what several acts ask for once. One type of value must always be loaded in the same way.</summary>
    public async Task<T> OnceAsync<T>(Func<Task<T>> load)
        where T : notnull
    {
        if (!loaded.TryGetValue(typeof(T), out object? value))
        {
            value = await load();
            loaded.Add(typeof(T), value);
        }

        return (T)value;
    }
}
