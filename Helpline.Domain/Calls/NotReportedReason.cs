namespace Helpline.Domain.Calls;

/// <summary>Why it was not reported to the police.</summary>
public enum NotReportedReason
{
    FearOfDisbelief,
    Destitution,
    Detention,
    Deportation,
    LosingHerChildren,
    Language,
    EarlierBadExperience,
    Other,
}
