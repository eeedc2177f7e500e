namespace Helpline.Web.Kit;

/// <summary>Where the words on the screen stand: nothing written yet, on their way, kept, or not kept.</summary>
public enum Saving
{
    Untouched,
    Saving,
    Saved,
    NotSaved,
}
