namespace Helpline.Domain.ServiceUsers;

/// <summary>Whose telephone or address it is. Anybody's but her own may be answered, opened or read by somebody else.</summary>
public enum WhoseItIs
{
    NotAsked,
    HerOwn,
    Shared,
    Partner,
    Relative,
    Friend,
    Work,
    Accommodation,
    Professional,
    Other,
}
