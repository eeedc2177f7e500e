namespace Helpline.Domain.Safeguarding;

/// <summary>How soon each kind of flag must be answered for.</summary>
public static class Urgencies
{
    public static Urgency Urgency(this FlagKind flag) =>
        flag switch
        {
            FlagKind.InDangerNow or FlagKind.SuicideOrSelfHarmNow or FlagKind.ChildInDangerNow or FlagKind.HomelessTonightWithChildren =>
                Safeguarding.Urgency.Immediate,
            FlagKind.HighRiskDomesticAbuse
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
            or FlagKind.PregnantAndAtRisk
            or FlagKind.HomelessTonight => Safeguarding.Urgency.SameDay,
            FlagKind.DomesticAbuse
            or FlagKind.ThreatenedWithDeportation
            or FlagKind.Destitute
            or FlagKind.PhoneMayBeMonitored
            or FlagKind.SelfHarmInThePast => Safeguarding.Urgency.TwoDays,
        };
}
