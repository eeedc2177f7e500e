using Microsoft.JSInterop;

namespace Helpline.Web.Kit;

/// <summary>Gives the reader a file that was made for her, through the circuit: it has no address that somebody else could open.</summary>
public sealed class FileSaver(IJSRuntime js)
{
    public async Task SaveAsync(string name, string contentType, byte[] content)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/download.js");
        using var stream = new DotNetStreamReference(new MemoryStream(content));
        await module.InvokeVoidAsync("save", name, contentType, stream);
    }

    /// <summary>Prints the page as it is.</summary>
    public ValueTask PrintAsync() => js.InvokeVoidAsync("print");
}
