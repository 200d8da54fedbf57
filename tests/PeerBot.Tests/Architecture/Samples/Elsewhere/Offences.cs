namespace PeerBot.Tests.Architecture.Samples.Elsewhere;

internal static class LiesInNoFolder;
