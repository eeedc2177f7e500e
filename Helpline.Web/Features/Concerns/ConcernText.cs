namespace Helpline.Web.Features.Concerns;

/// <summary>The words of the concerns' pages.</summary>
public sealed class ConcernText;
