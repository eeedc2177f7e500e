namespace Helpline.Domain.Statistics;

/// <summary>Everything that a month's figures are counted from.</summary>
public sealed class MonthRecords(IReadOnlyList<CountedCall> calls, IReadOnlyList<CountedReferral>? ofCases = null)
{
    public IReadOnlyList<CountedCall> Calls { get; } = calls;

    public IReadOnlyList<CountedCall> Conversations { get; } = [.. calls.Where(call => call.IsConversation)];

    public IReadOnlyList<CountedReferral> Referrals { get; } =
    [.. calls.Where(call => call.IsConversation).SelectMany(call => call.Referrals), .. ofCases ?? []];

    /// <summary>
    /// The evidence of who is turned away: every declined referral, of calls and of cases, and every other conversation in which we could not
    /// help or she told us of a refusal elsewhere.
    /// </summary>
    public int TimesTurnedAway => Conversations.Sum(call => call.TimesTurnedAway) + (ofCases?.Count(referral => referral.WasDeclined) ?? 0);

    public IReadOnlyList<CountedConcern> Concerns { get; init; } = [];

    public IReadOnlyList<CountedCase> Cases { get; init; } = [];
}
