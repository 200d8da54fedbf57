namespace PeerBot.Domain.Agenda;

/// <summary>An agenda item. The value is the storage's and means nothing by itself; people use the number of the team.</summary>
public readonly record struct AgendaItemId(long Value);
