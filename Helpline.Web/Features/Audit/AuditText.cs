namespace Helpline.Web.Features.Audit;

/// <summary>The words of the log's page.</summary>
public sealed class AuditText;
