using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;

namespace Helpline.Domain.Referrals;

/// <summary>Which referrals exist, as far as this actor is concerned: those made in the calls and cases in her reach.</summary>
public static class ReferralReach
{
    public static Expression<Func<Referral, bool>> Of(Actor actor, IQueryable<Call> calls, IQueryable<CaseFile> cases) =>
        actor.Role switch
        {
            Role.Volunteer => referral => calls.Any(call => call.Id == referral.Call),
            Role.Coordinator or Role.SafeguardingLead => referral =>
                calls.Any(call => call.Id == referral.Call) || cases.Any(file => file.Id == referral.Case),
            Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => referral => false,
        };
}
