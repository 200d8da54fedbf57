namespace PeerBot.Domain.Teams;

/// <summary>What becomes of what somebody wrote when they have their data removed. Their name goes either way.</summary>
public enum ErasureRule
{
    /// <summary>The texts stay, under a neutral name.</summary>
    Anonymise,

    /// <summary>A mark stands in the place of each text, so that what others said about it keeps its place.</summary>
    Remove,
}
