namespace Helpline.Domain.Firewall;

/// <summary>Whether what a recipient learns can reach immigration enforcement. A new entry of the directory is not known.</summary>
public enum DataSharingStance
{
    NotKnown,

    /// <summary>It has said, and we have verified, that nothing reaches immigration enforcement.</summary>
    Firewalled,

    SharesWithImmigrationEnforcement,
}
