namespace Helpline.Domain.Calls;

/// <summary>A call to 999 during the contact: everything about it may still be unknown, and nothing of it holds her up.</summary>
public sealed class EmergencyCall
{
    public List<EmergencyServiceKind> Services { get; set; } = [];

    public DateTimeOffset? At { get; set; }

    public string Reference { get; set; } = "";

    public SpokeTo999? Spoke { get; set; }

    public string WhatSheWanted { get; set; } = "";

    public Answer SafeAtTheEnd { get; set; }

    /// <summary>Whether anybody there mentioned immigration: evidence for the firewall.</summary>
    public Answer ImmigrationMentioned { get; set; }
}
