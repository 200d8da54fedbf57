using System.Text.Encodings.Web;
using System.Text.Json;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>Somebody is to be forgotten by a team. It is passed from feature to feature, in their order.</summary>
/// <param name="NewName">What they are called from now on.</param>
/// <param name="Mark">What stands in the place of a text that was removed.</param>
/// <param name="Today">The team's date.</param>
internal sealed record Erasure(PersonOfTeam Person, ErasureRule Rule, string NewName, string Mark, DateTimeOffset Now, DateOnly Today)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A shorter text is no sign of anybody: others say "yes" as well.</summary>
    private const int ShortestSign = 6;

    private readonly List<string> removed = [];
    private string[]? traces;

    public TeamId Team => Person.Team;

    public bool RemovesTexts => Rule == ErasureRule.Remove;

    /// <summary>For SQL: the places <c>@team</c>, <c>@ids</c> of the person's members, <c>@names</c>, <c>@NewName</c>, <c>@Mark</c>, <c>@Now</c> and <c>@Today</c>.</summary>
    public object Values => new { team = Team.Value, ids = Person.Ids, names = Person.Names, NewName, Mark, Now, Today };

    /// <summary>Texts that were removed, so that copies of them can be found.</summary>
    public void Removed(IEnumerable<string> texts)
    {
        removed.AddRange(texts.Where(text => text.Length >= ShortestSign));
        traces = null;
    }

    /// <summary>What gives the person away in a copy, as it is and as JSON writes it: names, accounts, removed texts.</summary>
    public string[] Traces() => traces ??=
    [
        .. Person.Names.Concat(Person.UserIds).Concat(removed)
            .SelectMany(word => new[] { word, JsonSerializer.Serialize(word, Readable)[1..^1], JsonSerializer.Serialize(word)[1..^1] })
            .Distinct(),
    ];

    /// <summary>Whether something that is only a copy tells of the person.</summary>
    public bool IsIn(string copy) => Traces().Any(trace => NameTrace.Names(copy, trace));
}
