namespace Helpline.Web.Features.Triage;

/// <summary>The words of triage.</summary>
public sealed class TriageText;
