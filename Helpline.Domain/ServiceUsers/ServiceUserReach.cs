using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;

namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// Which service users exist, as far as this actor is concerned. A volunteer has none: what she learns of the caller on her line she
/// learns through the draft that she is writing.
/// </summary>
public static class ServiceUserReach
{
    public static Expression<Func<ServiceUser, bool>> Of(Actor actor, IQueryable<Call> calls, IQueryable<CaseFile> cases) =>
        actor.Role switch
        {
            Role.Coordinator or Role.SafeguardingLead => user =>
                calls.Any(call => call.ServiceUser == user.Id) || cases.Any(file => file.ServiceUser == user.Id),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => user => false,
        };

    /// <summary>Sealed immigration records: of a woman whose open case she holds; nobody else's, and with a purpose.</summary>
    public static Expression<Func<ImmigrationRecord, bool>> OfImmigrationRecords(Actor actor, IQueryable<CaseFile> cases) =>
        actor.Role switch
        {
            Role.Coordinator => record => cases.Any(file => file.ServiceUser == record.ServiceUser && file.Holder == actor.Id),
            Role.SafeguardingLead => record => cases.Any(file => file.ServiceUser == record.ServiceUser),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => record =>
                false,
        };
}
