namespace PeerBot.Domain.Questions;

/// <summary>A question. The value is the storage's and means nothing by itself; people use the number of the team.</summary>
public readonly record struct QuestionId(long Value);
