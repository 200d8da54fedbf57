using System.Collections.Immutable;
using PeerBot.Chat.Commands;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>A platform on which the scenario is played.</summary>
internal interface IStage
{
    /// <summary>As in the marks of the scenario.</summary>
    string Platform { get; }

    Task<Seen> TypeAsync(ScenarioStep.Command step);

    /// <exception cref="InvalidOperationException">No message shows such a button.</exception>
    Task<Seen> PressAsync(ScenarioStep.Press step);

    /// <exception cref="InvalidOperationException">No form is open.</exception>
    Task<Seen> SendAsync(ScenarioStep.Send step);

    Task<Seen> CompleteAsync(ScenarioStep.Complete step);

    Task<Seen> LookAsync();
}

/// <summary>What people see of a step.</summary>
/// <param name="Lines">To be reviewed.</param>
/// <param name="Buttons">What the buttons carry out.</param>
/// <param name="Form">The command whose form opened.</param>
internal sealed record Seen(ImmutableArray<string> Lines, ImmutableArray<CommandCall> Buttons, string? Form);
