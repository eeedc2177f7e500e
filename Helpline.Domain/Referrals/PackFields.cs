using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Referrals;

/// <summary>What each field of a pack tells, and which of them a kind of referral asks for.</summary>
public static class PackFields
{
    /// <summary>
    /// The class by which the firewall judges it. What comes from a stored field has that field's class; a list of values has the class of
    /// the values that were let into it; nobody can choose another.
    /// </summary>
    public static FieldClass ClassOf(PackFieldKind kind) =>
        kind switch
        {
            // The name to ask for is hers as well, as far as whoever rings is concerned.
            PackFieldKind.Name or PackFieldKind.NameToAskFor => StoredFields.ClassOf<ServiceUser>(nameof(ServiceUser.Name)),
            PackFieldKind.DateOfBirth => StoredFields.ClassOf<ServiceUser>(nameof(ServiceUser.DateOfBirth)),
            PackFieldKind.Age => StoredFields.ClassOf<Call>(nameof(Call.Age)),
            PackFieldKind.Area => StoredFields.ClassOf<Call>(nameof(Call.Area)),
            PackFieldKind.Language or PackFieldKind.Interpreter => StoredFields.ClassOf<ServiceUser>(nameof(ServiceUser.Language)),
            PackFieldKind.Telephone or PackFieldKind.Email or PackFieldKind.Address => StoredFields.ClassOf<ContactPoint>(
                nameof(ContactPoint.Value)
            ),
            PackFieldKind.ContactSafely => StoredFields.ClassOf<ContactPoint>(nameof(ContactPoint.Instructions)),
            PackFieldKind.Alert => StoredFields.ClassOf<ServiceUser>(nameof(ServiceUser.Alert)),
            PackFieldKind.RiskLevel => StoredFields.ClassOf<CaseFile>(nameof(CaseFile.Risk)),
            PackFieldKind.CallNotes => StoredFields.ClassOf<Call>(nameof(Call.Notes)),
            PackFieldKind.PoliceReport => StoredFields.ClassOf<Call>(nameof(Call.ReportedToPolice)),
            PackFieldKind.PublicFunds => StoredFields.ClassOf<Call>(nameof(Call.PublicFunds)),
            PackFieldKind.Nationality => StoredFields.ClassOf<Call>(nameof(Call.Nationality)),
            PackFieldKind.ThreatenedWithDeportation => StoredFields.ClassOf<Call>(nameof(Call.ThreatenedWithDeportation)),
            PackFieldKind.ImmigrationStatus => StoredFields.ClassOf<ImmigrationRecord>(nameof(ImmigrationRecord.Contents)),
            PackFieldKind.ImmigrationNeeds => ValueClasses.Of(Category.Immigration),
            PackFieldKind.Risks => ValueClasses.Of(FlagKind.DomesticAbuse),
            PackFieldKind.Health => ValueClasses.Of(FlagKind.SelfHarmInThePast),
            PackFieldKind.Needs => ValueClasses.Of(Category.Other),
            PackFieldKind.WhatWeAsk or PackFieldKind.WhatHappened or PackFieldKind.WhatSheWants => FieldClass.Narrative,
            PackFieldKind.WhatWasDone => FieldClass.Narrative,
            PackFieldKind.RiskIndicators or PackFieldKind.WhyThisConference => FieldClass.Risk,
            PackFieldKind.Incident => FieldClass.CrimeAlleged,
            PackFieldKind.Perpetrator or PackFieldKind.Children => FieldClass.ThirdPerson,
        };

    /// <summary>The fields that this kind of referral asks for, in the order in which they are read.</summary>
    public static IReadOnlyList<PackFieldKind> Of(ReferralManner manner) =>
        [
            .. Enum.GetValues<PackFieldKind>()
                .Where(kind =>
                    manner switch
                    {
                        ReferralManner.Signposted or ReferralManner.SupportedSignposting => false,
                        ReferralManner.Referral => !OfMaracAlone(kind),
                        ReferralManner.SafeguardingNotification => !OfMaracAlone(kind) && !Disclosure.IsImmigration(ClassOf(kind)),
                        ReferralManner.Marac => !Disclosure.IsImmigration(ClassOf(kind)),
                    }
                ),
        ];

    /// <summary>Filled in by whoever prepares it, and not from a record.</summary>
    public static bool IsWritten(PackFieldKind kind) =>
        kind
            is PackFieldKind.WhatWeAsk
                or PackFieldKind.WhatHappened
                or PackFieldKind.WhatSheWants
                or PackFieldKind.WhatWasDone
                or PackFieldKind.Incident
                or PackFieldKind.RiskIndicators
                or PackFieldKind.WhyThisConference
                or PackFieldKind.Perpetrator
                or PackFieldKind.Children;

    private static bool OfMaracAlone(PackFieldKind kind) =>
        kind is PackFieldKind.Incident or PackFieldKind.RiskIndicators or PackFieldKind.WhyThisConference or PackFieldKind.WhatWasDone;
}
