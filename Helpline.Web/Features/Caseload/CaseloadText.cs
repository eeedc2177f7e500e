namespace Helpline.Web.Features.Caseload;

/// <summary>The words of the caseload.</summary>
public sealed class CaseloadText;
