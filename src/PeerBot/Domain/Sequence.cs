using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PeerBot.Domain;

/// <summary>
/// An immutable list that equals another one holding the same items in the same order, so a record that owns a list is
/// compared by what it says (an <see cref="ImmutableArray{T}"/> compares by reference). Its JSON is a plain array.
/// </summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
[JsonConverter(typeof(SequenceJson))]
public readonly struct Sequence<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
    where T : notnull
{
    private readonly ImmutableArray<T> items = items;

    /// <summary>The items; empty for the default value, never the uninitialised array.</summary>
    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public int Count => Items.Length;

    public bool IsEmpty => Items.IsEmpty;

    public T this[int index] => Items[index];

    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);

    /// <returns>The place of the first equal item, or -1.</returns>
    public int IndexOf(T item) => Items.IndexOf(item);

    public bool Contains(T item) => Items.Contains(item);

    /// <summary>Without the first equal item; itself when there is none.</summary>
    public Sequence<T> WithoutFirst(T item) => new(Items.Remove(item));

    /// <summary>Without any equal item.</summary>
    public Sequence<T> Without(T item) => new(Items.RemoveAll(other => other.Equals(item)));

    public Sequence<T> Insert(int index, T item) => new(Items.Insert(index, item));

    /// <summary>With the items of two places exchanged.</summary>
    public Sequence<T> Exchange(int left, int right) => new(Items.SetItem(left, Items[right]).SetItem(right, Items[left]));

    public bool Equals(Sequence<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Makes a <see cref="Sequence{T}"/> writable as a collection expression.</summary>
public static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items)
        where T : notnull => new([.. items]);
}
