namespace Helpline.Web.Features.BrokenGlasses;

/// <summary>The words for opening a case out of reach.</summary>
public sealed class BrokenGlassText;
