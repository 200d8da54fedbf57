namespace PeerBot.Tests.Architecture.Samples.Chat;

/// <summary>Stands for anything of Chat, which Domain may not name.</summary>
internal sealed class Sample;

/// <inheritdoc cref="Sample"/>
[AttributeUsage(AttributeTargets.All)]
internal sealed class SampleAttribute : Attribute;
