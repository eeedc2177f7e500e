using Helpline.Domain.Cases;

namespace Helpline.Domain.Safeguarding;

/// <summary>How soon each kind of flag must be answered for.</summary>
public static class Urgencies
{
    /// <summary>How high the risk is that a case begins with, until somebody assesses it.</summary>
    public static RiskLevel Risk(this IReadOnlyList<FlagKind> flags) =>
        flags
            .Select(flag => flag == FlagKind.HighRiskDomesticAbuse ? Safeguarding.Urgency.Immediate : flag.Urgency())
            .DefaultIfEmpty(Safeguarding.Urgency.TwoDays)
            .Min() switch
        {
            Safeguarding.Urgency.Immediate => RiskLevel.High,
            Safeguarding.Urgency.SameDay => RiskLevel.Medium,
            Safeguarding.Urgency.TwoDays => RiskLevel.Standard,
        };

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
