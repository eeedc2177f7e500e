namespace Helpline.Web.Features.Calls;

/// <summary>The words of calls: the screen, the list, one call and its corrections.</summary>
public sealed class CallText;
