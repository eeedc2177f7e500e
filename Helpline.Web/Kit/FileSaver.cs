using Microsoft.JSInterop;

namespace Helpline.Web.Kit;

/// <summary>Gives the reader a file that was made for her, through the circuit: it has no address that somebody else could open.</summary>
public sealed class FileSaver(IJSRuntime js)
{
    public Task SaveAsync(string name, string contentType, byte[] content) => SaveAsync(name, contentType, new MemoryStream(content));

    /// <summary>The same for what is too large to be held here; the stream is closed when it was read.</summary>
    public async Task SaveAsync(string name, string contentType, Stream content)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/download.js");
        using var stream = new DotNetStreamReference(content);
        await module.InvokeVoidAsync("save", name, contentType, stream);
    }

    /// <summary>Prints the page as it is.</summary>
    public ValueTask PrintAsync() => js.InvokeVoidAsync("print");
}
