namespace Helpline.Domain.Access;

/// <summary>What a person is here for. She acts in one role at a time.</summary>
public enum Role
{
    Volunteer,
    Coordinator,
    SafeguardingLead,
    Manager,
    VolunteersCoordinator,
    DataProtectionLead,
    Administrator,
}
