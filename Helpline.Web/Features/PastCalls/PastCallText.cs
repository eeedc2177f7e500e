namespace Helpline.Web.Features.PastCalls;

/// <summary>The words for bringing in past calls, and what can be said of a row.</summary>
public sealed class PastCallText;
