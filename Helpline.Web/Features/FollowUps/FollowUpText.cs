namespace Helpline.Web.Features.FollowUps;

/// <summary>The words of follow-ups and callbacks.</summary>
public sealed class FollowUpText;
