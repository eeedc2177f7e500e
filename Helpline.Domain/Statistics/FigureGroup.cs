namespace Helpline.Domain.Statistics;

/// <summary>The chapters of the month's report, in their order.</summary>
public enum FigureGroup
{
    AtAGlance,
    WhatTheyAskedFor,
    WhoTheyAre,
    WhenAndHow,
    Safety,
    Referrals,
    Evidence,
    Cases,
    Volunteers,
}
