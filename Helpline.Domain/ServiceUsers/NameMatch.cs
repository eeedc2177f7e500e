namespace Helpline.Domain.ServiceUsers;

/// <summary>How far two names agree; in rising order, so that the greater of two is the better.</summary>
public enum NameMatch
{
    /// <summary>Nothing says that they are the same name.</summary>
    None,

    /// <summary>Worth showing to somebody who searches; never enough on its own.</summary>
    Possible,

    /// <summary>The same name, as far as a name can tell.</summary>
    Strong,
}
