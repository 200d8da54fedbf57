using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using PeerBot.Storage;
using PeerBot.Storage.Backups;

namespace PeerBot.Hosting;

/// <summary>What an operator can mend is told in one sentence on the error stream; everything else is a bug and is thrown.</summary>
internal static class OperatorErrors
{
    /// <returns>The exit code: 1 after an error of the operator's, else what a part that had to end the program has set, or 0.</returns>
    public static async Task<int> TellAsync(Func<Task> act)
    {
        try
        {
            await act();
            return Environment.ExitCode;
        }
        catch (Exception exception) when (Sentence(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"PeerBot cannot go on: {sentence}");
            return 1;
        }
    }

    internal static string? Sentence(Exception exception) => exception switch
    {
        SettingsException settings => settings.Message,
        OperatorException mistake => mistake.Message,
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        InvalidOperationException { InnerException: { } inner } unbound when unbound.Source == "Microsoft.Extensions.Configuration.Binder" =>
            $"{unbound.Message} {inner.Message}",
        SchemaException schema => schema.Message,
        BackupException backup => backup.Message,
        StorageException { Fault: StorageFault.Busy } => "Another program holds the database (Storage:Path). Stop it, then start again.",
        StorageException storage =>
            $"The database file (Storage:Path) cannot be opened or written: {storage.InnerException?.Message}",
        InvalidDataException { InnerException: { } inner } malformed => $"{malformed.Message} {inner.GetBaseException().Message}",
        IOException { InnerException: AddressInUseException or SocketException } address =>
            $"{address.Message} Choose another address in Web:Urls.",
        _ => null,
    };
}

/// <summary>A setting is wrong; the message names its key and says what to write instead.</summary>
internal sealed class SettingsException(string message) : Exception(message);

/// <summary>A verb was asked for what is not there or cannot be done; the message says what to write instead.</summary>
internal sealed class OperatorException(string message) : Exception(message);
