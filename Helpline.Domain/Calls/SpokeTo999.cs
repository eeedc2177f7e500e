namespace Helpline.Domain.Calls;

/// <summary>Who spoke to 999.</summary>
public enum SpokeTo999
{
    SheDid,
    WeDid,
    SomebodyElse,
}
