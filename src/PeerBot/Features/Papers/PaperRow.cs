using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Papers;

/// <summary>A paper as its table holds it.</summary>
internal sealed record PaperRow
{
    public const string Columns =
        """
        number AS Number, title AS Title, url AS Url, series AS Series, part AS Part, venue AS Venue, presenters AS Presenters, ready AS Ready,
        date AS Date, preparation AS Preparation, materials AS Materials, state AS State, done_on AS DoneOn,
        agenda_number AS AgendaNumber, scheduled_in AS ScheduledIn
        """;

    public int Number { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public string? Series { get; init; }

    public string? Part { get; init; }

    public string? Venue { get; init; }

    public required string Presenters { get; init; }

    public required string Ready { get; init; }

    public DateOnly? Date { get; init; }

    public string? Preparation { get; init; }

    public required string Materials { get; init; }

    public required string State { get; init; }

    public DateOnly? DoneOn { get; init; }

    public int? AgendaNumber { get; init; }

    public long? ScheduledIn { get; init; }

    public static PaperRow Of(Paper paper) => new()
    {
        Number = paper.Number,
        Title = paper.Title,
        Url = paper.Url,
        Series = paper.Series,
        Part = paper.Part,
        Venue = paper.Venue,
        Presenters = JsonSerializer.Serialize(paper.Presenters),
        Ready = JsonSerializer.Serialize(paper.Ready),
        Date = paper.Date,
        Preparation = paper.Preparation,
        Materials = JsonSerializer.Serialize(paper.Materials),
        State = paper.State.ToString().ToLowerInvariant(),
        DoneOn = paper.DoneOn,
        AgendaNumber = paper.AgendaNumber,
        ScheduledIn = paper.ScheduledIn?.Value,
    };

    public Paper ToPaper() => new(Number, Title)
    {
        Url = Url,
        Series = Series,
        Part = Part,
        Venue = Venue,
        Presenters = JsonSerializer.Deserialize<Sequence<MemberId>>(Presenters),
        Ready = JsonSerializer.Deserialize<Sequence<MemberId>>(Ready),
        Date = Date,
        Preparation = Preparation,
        Materials = JsonSerializer.Deserialize<Sequence<PaperMaterial>>(Materials),
        State = Enum.Parse<PaperState>(State, ignoreCase: true),
        DoneOn = DoneOn,
        AgendaNumber = AgendaNumber,
        ScheduledIn = ScheduledIn is { } session ? new SessionId(session) : null,
    };
}
