using PeerBot.Hosting;

return await CommandLine.Root().Parse(args).InvokeAsync();
