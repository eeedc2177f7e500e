namespace Helpline.Domain.Calls;

/// <summary>Who is on the line.</summary>
public enum CallerKind
{
    ServiceUser,
    FriendOrRelative,
    Professional,
}
