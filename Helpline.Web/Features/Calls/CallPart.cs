namespace Helpline.Web.Features.Calls;

/// <summary>What of a call changed, so that only the regions which show it are drawn anew.</summary>
public enum CallPart
{
    Caller,
    Language,
    Circumstances,
    Categories,
    Flags,
    Questions,
    Outcome,
    Emergency,

    /// <summary>Which services she was told of or is to be referred to, and with them what was given and how it ended.</summary>
    Services,

    /// <summary>Whom she asked or called, and what they say.</summary>
    Help,

    /// <summary>Whether it is kept.</summary>
    Keeping,

    /// <summary>What saving found missing.</summary>
    Missing,
}
