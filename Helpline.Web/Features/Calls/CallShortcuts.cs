using Helpline.Domain;
using Helpline.Domain.Calls;

namespace Helpline.Web.Features.Calls;

/// <summary>What the keys of the call screen do to the call.</summary>
internal static class CallShortcuts
{
    public static void Press(CallInProgress call, string key)
    {
        if (key == CallKeys.Emergency)
        {
            call.Change(CallPart.Emergency, c => c.Emergency ??= new());
        }
        else if (key == CallKeys.Anonymous)
        {
            call.Change(CallPart.Caller, c => c.Anonymous = !c.Anonymous);
        }
        else if (CallKeys.Languages.Any(l => l.Language == key))
        {
            call.Change(CallPart.Language, c => c.Language = key);
        }
        else if (Code.TryRead<Category>(key, out var category))
        {
            call.Change(CallPart.Categories, c => Toggle(c, category));
        }
        else
        {
            call.Change(CallPart.Outcome, c => c.Outcome = Code.Read<CallOutcome>(key));
        }
    }

    /// <summary>The first is the primary one. A need of a category that is taken away stays: it was said.</summary>
    public static void Toggle(CallContents contents, Category category)
    {
        if (!contents.Categories.Remove(category))
        {
            contents.Categories.Add(category);
        }
    }
}
