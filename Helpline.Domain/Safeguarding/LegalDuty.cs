namespace Helpline.Domain.Safeguarding;

/// <summary>What the law asks of a charity's helpline about a flag, in groups: each has its words in the three languages.</summary>
public enum LegalDuty
{
    /// <summary>No law makes us tell anybody: she decides, unless a life is in danger.</summary>
    SheDecides,

    /// <summary>Children Act 1989, sections 47 and 17.</summary>
    Child,

    /// <summary>Children Act 1989, section 17: a family without a roof.</summary>
    ChildInNeed,

    /// <summary>Care Act 2014, section 42: three tests.</summary>
    Adult,

    Fgm,

    /// <summary>The National Referral Mechanism, which is a referral to the Home Office.</summary>
    ModernSlavery,

    ForcedMarriage,

    HonourBasedAbuse,
}
