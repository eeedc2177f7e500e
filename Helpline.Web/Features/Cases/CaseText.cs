namespace Helpline.Web.Features.Cases;

/// <summary>The words of a case's pages.</summary>
public sealed class CaseText;
