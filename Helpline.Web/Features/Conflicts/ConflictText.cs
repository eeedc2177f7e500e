namespace Helpline.Web.Features.Conflicts;

/// <summary>The words of the pages about conflicts of interest.</summary>
public sealed class ConflictText;
