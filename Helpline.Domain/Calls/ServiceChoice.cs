namespace Helpline.Domain.Calls;

/// <summary>A service of the directory that a volunteer chose during a call. Logging the call makes a referral of it.</summary>
public sealed class ServiceChoice
{
    /// <summary>Its id in the directory.</summary>
    public Guid Service { get; set; }

    /// <summary>Its public name when it was chosen.</summary>
    public string Name { get; set; } = "";

    public bool IsInside { get; set; }

    public ChosenWay Way { get; set; }

    /// <summary>The version of the pathways that suggested it; nothing where she found it herself.</summary>
    public int? PathwayVersion { get; set; }
}

/// <summary>How she is led to a service.</summary>
public enum ChosenWay
{
    /// <summary>She was told of it and goes there herself.</summary>
    Signpost,

    /// <summary>We hand her over.</summary>
    Refer,
}
