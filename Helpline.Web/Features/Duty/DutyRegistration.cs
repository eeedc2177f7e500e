using Helpline.Web.Jobs;

namespace Helpline.Web.Features.Duty;

/// <summary>Puts the watch over what cannot wait into the house.</summary>
public static class DutyRegistration
{
    public static IServiceCollection AddHelplineDuty(this IServiceCollection services) =>
        services.AddHostedService<SummonsWatch>().AddHostedService<ConcernWatch>();
}
