using System.Diagnostics;
using System.Globalization;

namespace PeerBot.Benchmarks.Bots;

/// <summary>A bot in a process of its own, so that what it uses is its own. Linux tells what that is.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    /// <summary>What the kernel counts processor time in.</summary>
    private const double TicksPerSecond = 100;

    private readonly Process process;

    private BotProcess(Process process) => this.process = process;

    public long StartedAt { get; } = Stopwatch.GetTimestamp();

    /// <summary>Processor time used so far, in user and in kernel.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            // The name, in brackets, may hold blanks; the numbers begin behind it, with the third field.
            string stat = File.ReadAllText($"/proc/{process.Id}/stat");
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
        }
    }

    /// <summary>In megabytes.</summary>
    public long ResidentMegabytes
    {
        get
        {
            string line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
            return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <param name="folder">Where it works; what it says goes to <c>bot.log</c> there.</param>
    public static BotProcess Start(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        string log = Path.Combine(folder, "bot.log");
        Lock gate = new();
        void Keep(object sender, DataReceivedEventArgs said)
        {
            lock (gate)
            {
                File.AppendAllText(log, said.Data + "\n");
            }
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new BotProcess(process);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
