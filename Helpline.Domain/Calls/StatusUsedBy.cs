namespace Helpline.Domain.Calls;

/// <summary>Who used her immigration status against her.</summary>
public enum StatusUsedBy
{
    Employer,
    Partner,
    Landlord,
}
