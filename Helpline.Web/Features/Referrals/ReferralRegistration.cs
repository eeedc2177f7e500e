using Helpline.Web.Jobs;

namespace Helpline.Web.Features.Referrals;

/// <summary>Puts the watch over silent referrals into the house.</summary>
public static class ReferralRegistration
{
    public static IServiceCollection AddHelplineReferrals(this IServiceCollection services) => services.AddHostedService<ReferralWatch>();
}
