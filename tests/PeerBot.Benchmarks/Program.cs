using BenchmarkDotNet.Running;
using PeerBot.Benchmarks;
using PeerBot.Benchmarks.Load;

// `load` drives the whole program and prints a table; anything else goes to BenchmarkDotNet, such as --filter '*'.
if (args is ["load", .. string[] rest])
{
    return await LoadRun.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(MinutesBenchmarks).Assembly).Run(args);
return 0;
