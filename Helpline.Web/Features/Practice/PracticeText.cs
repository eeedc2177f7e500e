namespace Helpline.Web.Features.Practice;

/// <summary>The words of ending practice.</summary>
public sealed class PracticeText;
