using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Helpline.Web.Kit;

/// <summary>Words inside a picture: an SVG text element, which Razor cannot write because it has its own &lt;text&gt;.</summary>
public sealed class ChartText : ComponentBase
{
    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    /// <summary>x, y, font-size, text-anchor, class.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public Dictionary<string, object>? Rest { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddMultipleAttributes(1, Rest);
        builder.AddContent(2, Words);
        builder.CloseElement();
    }
}
