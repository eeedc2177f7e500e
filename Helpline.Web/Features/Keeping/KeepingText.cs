namespace Helpline.Web.Features.Keeping;

/// <summary>Marks the words of this feature.</summary>
public sealed class KeepingText;
