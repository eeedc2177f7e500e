namespace Helpline.Web.Features.Audit;

/// <summary>What was done, in words: one for each act that is noted anywhere, and one for each deed that somebody can be refused.</summary>
public sealed class ActText;
