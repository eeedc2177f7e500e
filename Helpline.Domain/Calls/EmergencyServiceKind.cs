namespace Helpline.Domain.Calls;

/// <summary>Whom 999 sent or was asked for.</summary>
public enum EmergencyServiceKind
{
    Police,
    Ambulance,
    Fire,
}
