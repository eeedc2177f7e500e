using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Referrals;

/// <summary>Where she is to be handed, and how.</summary>
public sealed record ReferralOrder(string Service, ReferralKind Kind, ReferralManner Manner)
{
    /// <summary>The organisation in the directory, which says what it is and what it does with what it learns. No pack goes to another.</summary>
    public ListedOrganisationId? Listed { get; init; }

    public ServiceId? ListedService { get; init; }

    /// <summary>The day on which to ask how it went, where she was accompanied and no pack is sent.</summary>
    public DateOnly? ChaseOn { get; init; }

    /// <summary>Whether anything of hers leaves: she who is signposted tells it herself.</summary>
    public bool HasPack => Manner is not (ReferralManner.Signposted or ReferralManner.SupportedSignposting);

    public Refusal? Obstacle => string.IsNullOrWhiteSpace(Service) || (Listed is null && HasPack) ? ReferralRefusals.ServiceMissing : null;
}

/// <summary>That somebody looked at exactly this text, known by its digest.</summary>
public sealed record SignedDigest(string Digest, PersonId By, DateTimeOffset At)
{
    public Seen AsSeen() => new(new(By, At), Digest);
}

/// <summary>That it goes without her consent.</summary>
public sealed record DecisionToProtect(PersonId By, DateTimeOffset At)
{
    /// <summary>Whose life, or which child, is in danger. Sealed.</summary>
    public string Reason { get; init; } = "";

    public DisclosureBasis AsBasis() => DisclosureBasis.ToProtectLife(Reason, new(By, At));
}

/// <summary>That a lawyer, and not us, advised her.</summary>
public sealed record IndependentAdvice(PersonId By, DateTimeOffset At)
{
    /// <summary>Who advised her, and when. Sealed.</summary>
    public string From { get; init; } = "";
}
