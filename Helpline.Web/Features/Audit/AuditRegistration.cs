namespace Helpline.Web.Features.Audit;

/// <summary>Puts what the log's page needs besides its use case into the house.</summary>
public static class AuditRegistration
{
    public static IServiceCollection AddHelplineAudit(this IServiceCollection services) => services.AddScoped<EntryWords>();
}
