namespace Helpline.Domain.Firewall;

/// <summary>What kind of thing a field tells. Every stored field has exactly one class (<see cref="StoredFields"/>).</summary>
public enum FieldClass
{
    /// <summary>What anybody may read anyway: the name of a service, our own telephone number.</summary>
    Public,

    /// <summary>Who she is: name, date of birth, numbers that the state gave her.</summary>
    Identity,

    /// <summary>Where she can be found or reached.</summary>
    Contact,

    /// <summary>Age, area, language and the like.</summary>
    Demographic,

    /// <summary>What happened and what was done, in words.</summary>
    Narrative,

    /// <summary>How much danger she is in, and what makes it so.</summary>
    Risk,

    /// <summary>Her body and mind.</summary>
    Health,

    /// <summary>An offence that somebody is said to have committed.</summary>
    CrimeAlleged,

    /// <summary>Her status, visa, dates and references.</summary>
    Immigration,

    /// <summary>What betrays it: nationality, country of birth, arrival, public funds, the need of immigration advice.</summary>
    ImmigrationProxy,

    /// <summary>Somebody else: children, relatives, the perpetrator.</summary>
    ThirdPerson,

    /// <summary>How we work: ids, clocks, who holds what. It concerns nobody outside.</summary>
    Internal,
}
