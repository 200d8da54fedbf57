using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Chat.Commands;

public sealed class MomentOffersTests
{
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");
    private static readonly DateTimeOffset Morning = new(2021, 8, 4, 10, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public void Every_usual_moment_can_be_read_in_its_language(Language language) =>
        Assert.Equal(MomentOffers.Usual.Length, Find("", language).Length);

    [Fact]
    public void What_is_typed_is_offered_first_as_it_is_understood() => Assert.Equal(
        new Suggestion("2021-08-05 16:00", "내일 4시 · 8월 5일(목) 16:00"), Find("내일 4시", Language.Korean)[0]);

    [Fact]
    public void Words_that_are_no_moment_yet_narrow_the_usual_ones_down() => Assert.Equal(
        ["2021-08-05 09:00", "2021-08-05 14:00"], Find("tomorrow ", Language.English).Select(offer => offer.Value).Distinct());

    [Fact]
    public void What_is_no_moment_offers_nothing() => Assert.Empty(Find("banana", Language.English));

    private static ImmutableArray<Suggestion> Find(string typed, Language language) => new MomentOffers(new Phrasebook()).Find(
        new OfferRequest(new Place("local", "owls"), new Roster([], []), Morning, Seoul, language), typed);
}
