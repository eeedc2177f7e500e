namespace Helpline.Domain.Cases;

/// <summary>How high the risk to her is.</summary>
public enum RiskLevel
{
    Standard,
    Medium,
    High,
}
