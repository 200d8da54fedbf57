using System.Collections;
using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain;

public sealed class PhraseTests
{
    [Fact]
    public void Naming_replaces_members_and_lists_of_members_and_nothing_else()
    {
        ImmutableArray<MemberId> two = [new(1), new(2)];
        Phrase phrase = Phrase.Of("any", ("member", new MemberId(1)), ("members", two), ("count", 3));

        Phrase named = phrase.Naming(member => $"#{member.Value}");

        Assert.Equal("#1", named.Arguments[0].Value);
        Assert.Equal((string[])["#1", "#2"], ((IEnumerable)named.Arguments[1].Value).Cast<string>());
        Assert.Equal(3, named.Arguments[2].Value);
    }
}
