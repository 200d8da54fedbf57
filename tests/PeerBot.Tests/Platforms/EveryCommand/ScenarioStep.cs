using System.Collections.Immutable;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>One line of the scenario.</summary>
/// <param name="Line">As it is written, without marks for one platform alone.</param>
internal abstract record ScenarioStep(string Line)
{
    /// <summary>The platform that alone takes this step; <see langword="null"/> for all.</summary>
    public string? Only { get; init; }

    /// <summary>Who does it; empty for headings.</summary>
    public string Name { get; init; } = "";

    /// <summary>Parts the story.</summary>
    internal sealed record Headline(string Line) : ScenarioStep(Line);

    /// <summary>Somebody types a command.</summary>
    /// <param name="Typed">The command with its options as one types them where a command is a line of text.</param>
    internal sealed record Command(string Line, string Typed, string Path, ImmutableArray<(string Name, string Value)> Options) : ScenarioStep(Line);

    /// <summary>Somebody presses the latest button that carries out a command.</summary>
    internal sealed record Press(string Line, string Path) : ScenarioStep(Line);

    /// <summary>Somebody sends the form that opened last; what is not named stays as the form had it.</summary>
    internal sealed record Send(string Line, ImmutableArray<(string Field, string Value)> Values) : ScenarioStep(Line);

    /// <summary>Somebody begins to type an option and looks at what is offered.</summary>
    internal sealed record Complete(string Line, string Path, string Option, string Typed) : ScenarioStep(Line);

    /// <summary>Everybody looks at what the bot posted by itself and has kept up to date since.</summary>
    internal sealed record Look(string Line) : ScenarioStep(Line);
}
