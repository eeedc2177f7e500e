using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Firewall;

/// <summary>
/// The classes of single values where a field as a whole must take the strictest: "strangulation" may go to a MARAC, "threatened with
/// deportation" from the same list may not.
/// </summary>
public static class ValueClasses
{
    public static FieldClass Of(FlagKind flag) =>
        flag switch
        {
            FlagKind.ThreatenedWithDeportation => FieldClass.ImmigrationProxy,
            FlagKind.SuicideOrSelfHarmNow or FlagKind.SelfHarmInThePast or FlagKind.PregnantAndAtRisk => FieldClass.Health,
            FlagKind.InDangerNow
            or FlagKind.ChildInDangerNow
            or FlagKind.HomelessTonightWithChildren
            or FlagKind.HighRiskDomesticAbuse
            or FlagKind.ChildAtRisk
            or FlagKind.Under18
            or FlagKind.AdultAtRisk
            or FlagKind.SexualViolence
            or FlagKind.Stalking
            or FlagKind.Strangulation
            or FlagKind.TraffickingOrModernSlavery
            or FlagKind.Fgm
            or FlagKind.ForcedMarriage
            or FlagKind.HonourBasedAbuse
            or FlagKind.HomelessTonight
            or FlagKind.DomesticAbuse
            or FlagKind.Destitute
            or FlagKind.PhoneMayBeMonitored => FieldClass.Risk,
        };

    public static FieldClass Of(Category category) =>
        category switch
        {
            Category.Immigration => FieldClass.ImmigrationProxy,
            Category.Housing or Category.Welfare or Category.Employment or Category.Vawg or Category.Debt or Category.Other =>
                FieldClass.Narrative,
        };

    public static FieldClass Of(Need need) => Of(need.Category);

    public static FieldClass Of(DeclineReason reason) =>
        reason switch
        {
            DeclineReason.NoRecourseToPublicFunds => FieldClass.ImmigrationProxy,
            DeclineReason.NoCapacity
            or DeclineReason.NeedCannotBeMet
            or DeclineReason.NumberOrAgeOfChildren
            or DeclineReason.LocationUnsafe
            or DeclineReason.AccessNeeds
            or DeclineReason.Language
            or DeclineReason.SheDeclined
            or DeclineReason.CouldNotBeReached
            or DeclineReason.Other => FieldClass.Narrative,
        };
}
