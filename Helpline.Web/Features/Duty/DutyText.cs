namespace Helpline.Web.Features.Duty;

/// <summary>The words about duty and about what everybody on duty is called to.</summary>
public sealed class DutyText;
