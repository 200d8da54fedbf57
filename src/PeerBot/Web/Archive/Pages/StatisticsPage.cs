using PeerBot.Chat.Commands;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Statistics;
using PeerBot.Features.Statistics.Charts;

namespace PeerBot.Web.Archive.Pages;

/// <summary>The team in numbers: who leads how often, who comes, what is asked and how soon it is answered.</summary>
internal static class StatisticsPage
{
    /// <summary>How many months back the link for the last months goes.</summary>
    private const int SomeMonths = 3;

    /// <param name="period">What the reader chose; <see langword="null"/> for everything.</param>
    public static Html Write(ArchiveWords words, TeamContext team, TeamStatistics statistics, DateRange? period, DateOnly today)
    {
        StatisticsWords chartWords = new(words.Wording, words.Language);
        return Html.Of($"""
            {Periods(words, period, today)}
            {(statistics.IsEmpty ? Html.Of($"<p>{words["nothing-to-count"]}</p>") : Html.Of($"""
                <p class="quiet">{words.Say("from-to", ("from", words.Day(statistics.From)), ("to", words.Day(statistics.To)))}</p>
                <p>{chartWords.Say(StatisticsPhrase.Summary(statistics))} {(StatisticsPhrase.Median(statistics.Waits) is { } median ? chartWords.Say(median) : "")}</p>
                <div class="charts">{TeamCharts.Of(statistics, team.Roster, chartWords).Select(chart => Svg.Figure(chart, words["numbers"]))}</div>
                """))}
            """);
    }

    /// <summary>The numbers of one member, for their own page.</summary>
    public static Html OfMember(ArchiveWords words, TeamNumbers numbers, MemberId member)
    {
        StatisticsWords chartWords = new(words.Wording, words.Language);
        TeamStatistics statistics = numbers.Statistics;
        return statistics.IsEmpty ? Html.None : Html.Of($"""
            <dl>{StatisticsPhrase.Facts(statistics.Members.FirstOrDefault(line => line.Member == member)).Select(fact => Html.Of($"<div><dt>{chartWords.Say(fact.Label)}</dt><dd>{chartWords.Say(fact.Value)}</dd></div>"))}</dl>
            <div class="charts">{Svg.Figure(TeamCharts.Activity(ActiveDay.Of(numbers.Material, member), statistics.From, statistics.To, chartWords), words["numbers"])}</div>
            """);
    }

    private static Html Periods(ArchiveWords words, DateRange? period, DateOnly today)
    {
        DateOnly month = today.AddDays(1 - today.Day);
        (string Key, DateRange? Period)[] offers =
        [
            ("period.all", null),
            ("period.month", new DateRange(month, today)),
            ("period.last-month", new DateRange(month.AddMonths(-1), month.AddDays(-1))),
            ("period.months", new DateRange(today.AddMonths(-SomeMonths).AddDays(1), today)),
            ("period.year", new DateRange(new DateOnly(today.Year, 1, 1), today)),
        ];
        return Html.Of($"""
            <nav class="periods" aria-label="{words["periods"]}"><ul>{offers.Select(offer => Html.Of($"<li><a href=\"{Address(words, offer.Period)}\"{(offer.Period == period ? Html.Of($" aria-current=\"page\"") : Html.None)}>{words[offer.Key]}</a></li>"))}</ul></nav>
            <form class="filter" method="get" action="{words.Link("statistics")}">
            <label>{words["from"]} <input type="date" name="from" value="{(period is null || period.From == DateOnly.MinValue ? "" : ArchiveWords.Iso(period.From))}"></label>
            <label>{words["until"]} <input type="date" name="until" value="{(period is null ? "" : ArchiveWords.Iso(period.To))}"></label>
            {(words.IsChosen ? Html.Of($"<input type=\"hidden\" name=\"lang\" value=\"{Chat.Languages.Code(words.Language)}\">") : Html.None)}
            <button>{words["show"]}</button>
            </form>
            """);
    }

    private static string Address(ArchiveWords words, DateRange? period) => period is null
        ? words.Link("statistics")
        : words.Link("statistics", ("from", ArchiveWords.Iso(period.From)), ("until", ArchiveWords.Iso(period.To)));
}
