namespace PeerBot.Domain;

/// <summary>Either a value or a <see cref="Domain.Problem"/>. Bugs and broken infrastructure throw instead.</summary>
public readonly record struct Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Problem? problem) => (this.value, Problem) = (value, problem);

    /// <summary>What went wrong, or <see langword="null"/> when there is a value.</summary>
    public Problem? Problem { get; }

    /// <exception cref="InvalidOperationException">There is no value: the caller forgot to look at <see cref="Problem"/>.</exception>
    public T Value => value is not null && Problem is null
        ? value
        : throw new InvalidOperationException($"No value: {Problem?.Sentence.Key ?? "the result was never set"}");

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
