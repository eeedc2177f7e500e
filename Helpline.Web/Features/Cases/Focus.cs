using Microsoft.JSInterop;

namespace Helpline.Web.Features.Cases;

/// <summary>Puts the cursor into a field of the page by its id, as a single-letter key promises.</summary>
internal static class Focus
{
    public static async Task OnAsync(IJSRuntime js, string id)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/focus.js");
        await module.InvokeVoidAsync("on", id);
    }
}
