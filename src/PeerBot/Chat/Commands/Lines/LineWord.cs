namespace PeerBot.Chat.Commands.Lines;

/// <summary>A word of a typed line, by its place in the line.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it is over.</param>
/// <param name="Quoted">What stands between the quotes, if it is in quotes.</param>
/// <param name="Key">For an option's name with its colon: the option.</param>
internal readonly record struct LineWord(int Start, int End, string? Quoted = null, OptionSpec? Key = null);
