namespace Helpline.Web.Features.Needs;

/// <summary>The words of the list of needs.</summary>
public sealed class NeedText;
