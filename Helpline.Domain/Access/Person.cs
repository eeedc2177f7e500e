using Helpline.Domain.Refusals;

namespace Helpline.Domain.Access;

/// <summary>Somebody who works here, paid or not: what she may do is hers, not her account's.</summary>
public sealed class Person
{
    /// <summary>The console of the server itself: whoever has the machine runs the administration commands under this name.</summary>
    public static readonly PersonId Console = new(new Guid("00000000-0000-7000-8000-000000000001"));

    /// <summary>What one coordinator carries at most, in points of weight, until somebody decides otherwise.</summary>
    public const int UsualCeiling = 36;

    private Person() { }

    public PersonId Id { get; private init; }

    /// <summary>A short code that stands for her in figures and in lists that leave the building: V07.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What she signs in with. Nothing is ever sent there.</summary>
    public string Email { get; private set; } = "";

    /// <summary>en, es or pt.</summary>
    public string Language { get; private set; } = "en";

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public IReadOnlyList<Team> Teams { get; private set; } = [];

    public DateTimeOffset JoinedAt { get; private init; }

    public Suspension? Suspension { get; private set; }

    public AdviserRegistration? Adviser { get; private set; }

    public int Ceiling { get; private set; } = UsualCeiling;

    /// <summary>A regulated health or social care professional or a teacher: the law binds her in person to tell the police of FGM of a girl.</summary>
    public bool BoundByFgmDuty { get; private set; }

    public bool IsSuspended => Suspension is not null;

    public static Person Invite(
        string code,
        string name,
        string email,
        IReadOnlyList<Role> roles,
        IReadOnlyList<Team> teams,
        Signature signature
    )
    {
        Refusal.ThrowIfAny(ObstacleToRoles(roles) ?? ObstacleToName(name));
        return new()
        {
            Id = PersonId.New(),
            Code = code,
            Name = name.Trim(),
            Email = email.Trim(),
            Roles = [.. roles.Distinct().Order()],
            Teams = [.. teams.Distinct().Order()],
            JoinedAt = signature.At,
        };
    }

    /// <summary>The console's own entry, which is there before anybody is.</summary>
    public static Person ForTheConsole(DateTimeOffset at) =>
        new()
        {
            Id = Console,
            Code = "CONSOLE",
            Name = "Console",
            JoinedAt = at,
            Roles = Enum.GetValues<Role>(),
            Teams = Enum.GetValues<Team>(),
        };

    public bool HasRole(Role role) => Roles.Contains(role);

    /// <summary>Whether she may advise a particular woman on immigration: the right ends by itself on the day her registration does.</summary>
    public bool MayAdviseOnImmigration(DateOnly today) => Adviser is { } adviser && adviser.ExpiresOn >= today;

    public void GiveRoles(IReadOnlyList<Role> roles, IReadOnlyList<Team> teams, Signature signature)
    {
        Refusal.ThrowIfAny(signature.By == Id ? AccessRefusals.NotHerOwn : ObstacleToRoles(roles));
        Roles = [.. roles.Distinct().Order()];
        Teams = [.. teams.Distinct().Order()];
    }

    public void Suspend(string why, Signature signature)
    {
        Refusal.ThrowIfAny(
            signature.By == Id ? AccessRefusals.NotHerOwn
            : IsSuspended ? AccessRefusals.AlreadySuspended
            : null
        );
        Suspension = new(why, signature.By, signature.At);
    }

    public void Reinstate()
    {
        Refusal.ThrowIfAny(IsSuspended ? null : AccessRefusals.NotSuspended);
        Suspension = null;
    }

    public void Register(AdviserRegistration? registration) => Adviser = registration;

    public void Describe(string name, string code, int ceiling)
    {
        Refusal.ThrowIfAny(ObstacleToName(name));
        (Name, Code, Ceiling) = (name.Trim(), code.Trim(), ceiling);
    }

    public void BindByFgmDuty(bool bound) => BoundByFgmDuty = bound;

    public void Speak(string language) => Language = language;

    private static Refusal? ObstacleToRoles(IReadOnlyList<Role> roles) => roles.Count == 0 ? AccessRefusals.RoleMissing : null;

    private static Refusal? ObstacleToName(string name) => string.IsNullOrWhiteSpace(name) ? AccessRefusals.NameMissing : null;
}

/// <summary>That somebody was suspended: why, by whom and when.</summary>
public sealed record Suspension(string Why, PersonId By, DateTimeOffset At);

/// <summary>A registration with the Immigration Advice Authority (level 1 to 3) or an exemption (level 0), with its last day.</summary>
public sealed record AdviserRegistration(int Level, DateOnly ExpiresOn);
