namespace Helpline.Domain.Safeguarding;

/// <summary>A safeguarding risk that is marked during a call.</summary>
public enum FlagKind
{
    InDangerNow,
    SuicideOrSelfHarmNow,
    ChildInDangerNow,
    HomelessTonightWithChildren,
    HighRiskDomesticAbuse,
    ChildAtRisk,
    Under18,
    AdultAtRisk,
    SexualViolence,
    Stalking,
    Strangulation,
    TraffickingOrModernSlavery,
    Fgm,
    ForcedMarriage,
    HonourBasedAbuse,
    PregnantAndAtRisk,
    HomelessTonight,
    DomesticAbuse,
    ThreatenedWithDeportation,
    Destitute,
    PhoneMayBeMonitored,
    SelfHarmInThePast,
}
