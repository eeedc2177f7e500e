using System.Collections.Frozen;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>
/// What suggestions know of a service of the directory, and all that they can show of it. An address is not among it, so that a
/// confidential one can't be.
/// </summary>
public sealed record ServiceFacts(ServiceId Id, Wording Name, string Organisation)
{
    /// <summary>One of our own services.</summary>
    public bool IsInside { get; init; }

    /// <summary>Led by the community that it serves. We are.</summary>
    public bool IsByAndFor { get; init; }

    public RecipientClass Recipient { get; init; }

    public DataSharingStance Stance { get; init; }

    /// <summary>As it is written in the directory; empty where there is none.</summary>
    public string Telephone { get; init; } = "";

    /// <summary>ISO 639-1; empty where it is not known.</summary>
    public IReadOnlySet<string> Languages { get; init; } = FrozenSet<string>.Empty;

    public bool HasInterpreter { get; init; }

    /// <summary>Codes of the areas that it serves; empty where it is not known.</summary>
    public IReadOnlySet<string> Areas { get; init; } = FrozenSet<string>.Empty;

    public AgeSpan Ages { get; init; }

    /// <summary>Whether it takes women who have no recourse to public funds; not asked where nobody knows.</summary>
    public Answer TakesWithoutPublicFunds { get; init; }

    /// <summary>Whether there is room; nothing where nobody knows.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>When it can be reached, by the wall clock; empty where it is not known.</summary>
    public IReadOnlyList<OpeningTime> Opening { get; init; } = [];

    /// <summary>Not verified for so long that its number must be checked before use.</summary>
    public bool IsStale { get; init; }

    public bool IsWithdrawn { get; init; }

    public bool Shares => Stance == DataSharingStance.SharesWithImmigrationEnforcement;

    /// <summary>A referral to it is a referral to the Home Office.</summary>
    public bool LeadsToHomeOffice => Recipient is RecipientClass.NrmFirstResponder or RecipientClass.HomeOffice;

    /// <summary>It serves a part of the country only.</summary>
    public bool IsLocal => Areas.Count > 0 && !Areas.Contains(Area.UnitedKingdom);

    public static ServiceFacts Of(Service service, ListedOrganisation organisation, DateTimeOffset now)
    {
        var details = service.Details;
        return new(service.Id, new(details.NameIn("en"), details.NameIn("es"), details.NameIn("pt")), organisation.Name)
        {
            IsInside = service.IsInside,
            IsByAndFor = service.IsInside || details.ByAndFor || organisation.ByAndFor,
            Recipient = organisation.Class,
            Stance = organisation.Stance,
            Telephone = details.Telephone.Length > 0 ? details.Telephone : organisation.Details.Telephone,
            Languages = details.Languages.ToFrozenSet(),
            HasInterpreter = details.Interpreter == Answer.Yes,
            Areas = details.Areas.ToFrozenSet(),
            Ages = new(details.MinimumAge, details.MaximumAge),
            TakesWithoutPublicFunds = details.AcceptsNoPublicFunds,
            Capacity = service.Capacity?.Capacity,
            Opening = OpeningTimes.Read(details.Opening) ?? [],
            IsStale = !service.IsInside && service.IsStale(now),
            IsWithdrawn = service.Withdrawn is not null || organisation.Withdrawn is not null,
        };
    }

    public bool IsOpenAt(DateTime local) =>
        Opening.Count == 0 || Opening.Any(time => time.Holds(local.DayOfWeek, TimeOnly.FromDateTime(local)));
}
