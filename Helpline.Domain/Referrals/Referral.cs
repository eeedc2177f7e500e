using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Referrals;

/// <summary>That she was handed to a service, inside or outside, and what became of it.</summary>
public sealed class Referral
{
    private Referral() { }

    public ReferralId Id { get; private init; }

    public CallId Call { get; private init; }

    public CaseId? Case { get; private set; }

    public ServiceUserId? ServiceUser { get; private set; }

    public PersonId? MadeBy { get; private init; }

    public Team? Team { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The service or organisation, by its public name.</summary>
    public string Service { get; private init; } = "";

    public ReferralKind Kind { get; private init; }

    public ReferralResult? Result { get; private set; }

    public DeclineReason? Declined { get; private set; }

    public int? DaysToResult { get; private set; }

    public static Referral From(Call call, string service, ReferralKind kind) =>
        new()
        {
            Id = ReferralId.New(),
            Call = call.Id,
            ServiceUser = call.ServiceUser,
            MadeBy = call.TakenBy,
            Team = call.Team,
            MadeAt = call.StartedAt,
            Service = service.Trim(),
            Kind = kind,
        };

    public void JoinCase(CaseFile file) => (Case, ServiceUser) = (file.Id, file.ServiceUser);

    public void Conclude(ReferralResult result, DeclineReason? declined, int? daysToResult) =>
        (Result, Declined, DaysToResult) = (result, declined, daysToResult);
}
