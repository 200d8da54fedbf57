using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Tests.Acceptance;

/// <summary>Looks at what the bot says by itself, and chooses what it does.</summary>
internal static class PostScenes
{
    extension(PeerBotHost host)
    {
        /// <summary>Time goes on until a moment of August 2026 in Seoul.</summary>
        public Task PassTimeUntilAsync(int day, int hour, int minute = 0) => host.PassTimeAsync(August(day, hour, minute));

        /// <returns>The posts under a title.</returns>
        public Posted[] PostsTitled(string title) => [.. host.Posts.Where(post => post.Head == "# " + title)];

        public CommandCall Button(Posted post, string label) => post.Message.Buttons
            .Single(button => host.App.Services.GetRequiredService<Wording>().SayPlainly(button.Label, PeerBot.Chat.Language.English) == label)
            .Call;

        /// <summary>The team chooses something about a kind of post.</summary>
        public async Task ChooseAsync(ReminderKind kind, ReminderChoice choice)
        {
            TeamContext context = await host.TeamAsync();
            TeamSettings settings = context.Team.Settings with { Reminders = context.Team.Settings.Reminders.With(kind, choice) };
            await host.WriteAsync((work, token) => TeamStore.SaveAsync(work, context.Team with { Settings = settings }, context.Language, token));
        }
    }

    extension(Posted post)
    {
        /// <summary>Who is notified.</summary>
        public string[] Pinged => [.. post.Message.Body.OfType<Paragraph>().SelectMany(paragraph => Pings(paragraph.Text)).Distinct()];

        /// <summary>Such as <c>5 Aug 09:00</c>, by the clock in Seoul.</summary>
        public DateTimeOffset AtSeoul => post.At.ToOffset(TimeSpan.FromHours(9));
    }

    public static DateTimeOffset August(int day, int hour, int minute = 0) => new(2026, 8, day, hour, minute, 0, TimeSpan.FromHours(9));

    private static IEnumerable<string> Pings(object value) => value switch
    {
        Ping ping => [ping.Member.Name],
        Phrase phrase => phrase.Arguments.SelectMany(argument => Pings(argument.Value)),
        string => [],
        System.Collections.IEnumerable list => list.Cast<object>().SelectMany(Pings),
        _ => [],
    };
}
