using PeerBot.Chat.Commands;
using PeerBot.Features.Teams.Mirrors;

namespace PeerBot.Features.Teams;

/// <summary>Everything about the team itself. Start reading the feature here.</summary>
internal static class PeerbotCommands
{
    /// <summary>Of a code with everything that people type around it, in UTF-16 units.</summary>
    public const int MaxCodeLength = 40;

    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot setup", typeof(SetUpTeam), "/peerbot setup name:Owls days:mon-fri time:16:00 members:Ada, Bo, Chi",
        [
            new("name", OptionKind.Text, IsRequired: true) { Max = Domain.Teams.Team.MaxNameLength },
            new("days", OptionKind.Text),
            new("time", OptionKind.Time),
            new("timezone", OptionKind.Text),
            new("language", OptionKind.Choice) { Choices = ["en", "ko"] },
            new("members", OptionKind.Paragraph) { Max = 2000, IsPeople = true },
            new("minutes", OptionKind.Number) { Max = Domain.Calendar.WeeklySchedule.MaxMinutes },
        ]) { NeedsNoTeam = true, Right = Right.Anybody, FirstForm = SetUpForm.Of },
        new("peerbot status", typeof(ShowStatus), "/peerbot status", []) { IsReadOnly = true },
        new("peerbot help", typeof(ShowHelp), "/peerbot help command:moderator next",
            [new("command", OptionKind.Text)]) { IsReadOnly = true, NeedsNoTeam = true, Right = Right.Anybody, IsGroupDefault = true },
        new("peerbot lang", typeof(ChooseLanguage), "/peerbot lang ko",
            [new("language", OptionKind.Choice, IsRequired: true) { Choices = ["en", "ko"] }]) { Right = Right.Organiser },
        new("peerbot schedule", typeof(ChangeSchedule), "/peerbot schedule days:mon-fri time:16:00 minutes:60 timezone:Asia/Seoul",
        [
            new("days", OptionKind.Text),
            new("time", OptionKind.Time),
            new("minutes", OptionKind.Number) { Max = Domain.Calendar.WeeklySchedule.MaxMinutes },
            new("timezone", OptionKind.Text),
        ]) { Right = Right.Organiser },
        new("peerbot team", typeof(ChangeTeam), "/peerbot team name:Owls late:10",
        [
            new("name", OptionKind.Text) { Max = Domain.Teams.Team.MaxNameLength },
            new("late", OptionKind.Number) { Min = 0, Max = 120 },
            new("order", OptionKind.Text),
            new("events", OptionKind.Choice) { Choices = ["on", "off"] },
            new("threads", OptionKind.Choice) { Choices = ["on", "off"] },
        ]) { Right = Right.Organiser },
        new("peerbot posts", typeof(ChangePosts), "/peerbot posts title:[Owls] Day{day} categories:daily tags:study",
        [
            new("title", OptionKind.Text),
            new("excerpt", OptionKind.Text),
            new("categories", OptionKind.Text),
            new("tags", OptionKind.Text),
        ]) { Right = Right.Organiser },
        new("peerbot reminders", typeof(ChangeReminders), "/peerbot reminders opening before:15",
        [
            new("kind", OptionKind.Choice) { Choices = [.. Domain.Teams.ReminderKind.All.Select(kind => kind.Word)] },
            new("state", OptionKind.Choice) { Choices = ["on", "off"] },
            new("before", OptionKind.Number) { Min = 0, Max = Domain.Teams.ReminderKind.MaxBefore },
            new("at", OptionKind.Time),
            new("quiet", OptionKind.Text) { Max = 30 },
        ]) { Right = Right.Organiser },
        new("peerbot mentor", typeof(NameMentor), "/peerbot mentor name:Dr. Mara",
            [new("name", OptionKind.Text, IsRequired: true) { Max = Domain.Teams.Member.MaxNameLength }]) { Right = Right.Organiser },
        new("peerbot mirror", typeof(MirrorTeam), "/peerbot mirror",
            [new("off", OptionKind.Flag), new("code", OptionKind.Text) { Max = MaxCodeLength }]) { NeedsNoTeam = true, Right = Right.Anybody },
        .. MemberCommands.All,
        new("peerbot holiday add", typeof(AddHoliday), "/peerbot holiday add 2026-12-25 Christmas",
            [new("date", OptionKind.Date, IsRequired: true), new("name", OptionKind.Text, IsRequired: true) { Max = 60 }]) { Right = Right.Organiser },
        new("peerbot holiday remove", typeof(RemoveHoliday), "/peerbot holiday remove 2026-12-25",
            [new("date", OptionKind.Date, IsRequired: true)]) { Right = Right.Organiser },
        new("peerbot holiday country", typeof(AddCountryHolidays), "/peerbot holiday country kr",
            [new("country", OptionKind.Choice, IsRequired: true) { Choices = ["kr"] }, new("year", OptionKind.Number) { Min = 2023, Max = 2050 }])
            { Right = Right.Organiser },
        new("peerbot holiday import", typeof(ImportHolidays), "/peerbot holiday import file:…",
            [new("file", OptionKind.Paragraph, IsRequired: true) { IsFile = true, Max = ImportHolidays.MaxLength }]) { Right = Right.Organiser },
        new("peerbot holiday list", typeof(ListHolidays), "/peerbot holiday list", []) { IsReadOnly = true },
    ];
}
