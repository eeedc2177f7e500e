using Helpline.Domain.Calls;
using Microsoft.AspNetCore.Components;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// A part of the call screen that is drawn by itself: it takes no parameter that changes, so an event in one region does not draw the others;
/// what concerns it elsewhere it follows.
/// </summary>
public abstract class CallRegion : ComponentBase, IDisposable
{
    [CascadingParameter]
    public CallInProgress Call { get; set; } = null!;

    protected CallContents Contents => Call.Contents;

    public void Dispose()
    {
        Call.Changed -= OnChanged;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Call.Changed += OnChanged;

    /// <summary>Whether a change made elsewhere shows here.</summary>
    protected abstract bool Follows(CallPart part);

    protected void Toggle<T>(CallPart part, List<T> chosen, T one) =>
        Call.Change(
            part,
            _ =>
            {
                if (!chosen.Remove(one))
                {
                    chosen.Add(one);
                }
            }
        );

    /// <summary>The words of what is missing at one of these fields.</summary>
    protected string? MissingAt(string field, Func<string, object[], string> say) =>
        Call.Missing.FirstOrDefault(refusal => CallFields.Of(refusal) == field) is { } refusal ? say(refusal.Code, refusal.Details) : null;

    private void OnChanged(CallPart part)
    {
        if (Follows(part))
        {
            _ = InvokeAsync(StateHasChanged);
        }
    }
}
