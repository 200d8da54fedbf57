namespace PeerBot.Tests.Architecture.Samples.Platforms.Slack;

internal sealed class Client;
