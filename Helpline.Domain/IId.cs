namespace Helpline.Domain;

/// <summary>A Guid that says what it identifies, so a call can't be passed where a case is meant.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
