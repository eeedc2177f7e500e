namespace Helpline.Web.Features.Pathways;

/// <summary>Names the texts of this feature.</summary>
public sealed class PathwayText;
