using System.Text.Json;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>The calls that show windows.</summary>
internal sealed class ViewCalls(SlackApi api)
{
    /// <returns>The window.</returns>
    /// <exception cref="HttpRequestException">It was not opened; most often because its moment is over.</exception>
    public async Task<OpenWindow> OpenAsync(string trigger, SlackView view, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await api.SendAsync(
            ApiRequest.Of(ApiMethod.OpenView, new OpenedView(trigger, view), ViewJson.Default.OpenedView), cancellationToken);
        return answer.Body.TryGetProperty("view", out JsonElement opened)
            ? new OpenWindow(opened.GetProperty("id").GetString()!, opened.TryGetProperty("hash", out JsonElement hash) ? hash.GetString() : null)
            : throw new HttpRequestException("Slack did not tell the window that it opened.");
    }

    /// <summary>What an open window shows is settled by the program alone, so a hash that no longer fits is no reason to stop.</summary>
    public async Task UpdateAsync(OpenWindow window, SlackView view, CancellationToken cancellationToken)
    {
        try
        {
            await UpdateAsync(new UpdatedView(window.Id, window.Hash, view), cancellationToken);
        }
        catch (SlackApiException exception) when (exception.Error == "hash_conflict")
        {
            await UpdateAsync(new UpdatedView(window.Id, null, view), cancellationToken);
        }
    }

    private Task<ApiAnswer> UpdateAsync(UpdatedView update, CancellationToken cancellationToken) =>
        api.SendAsync(ApiRequest.Of(ApiMethod.UpdateView, update, ViewJson.Default.UpdatedView), cancellationToken);
}

/// <summary>A window that is open.</summary>
internal sealed record OpenWindow(string Id, string? Hash);
