using Helpline.Domain.Access;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>That an entry is no longer offered to anybody, and why. It stays readable for the referrals that name it, and can be brought back.</summary>
public sealed record Withdrawal(string Why, PersonId By, DateTimeOffset At);
