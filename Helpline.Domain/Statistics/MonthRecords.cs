namespace Helpline.Domain.Statistics;

/// <summary>Everything that a month's figures are counted from.</summary>
public sealed class MonthRecords(IReadOnlyList<CountedCall> calls, IReadOnlyList<CountedReferral>? ofCases = null)
{
    public IReadOnlyList<CountedCall> Calls { get; } = calls;

    public IReadOnlyList<CountedCall> Conversations { get; } = [.. calls.Where(call => call.IsConversation)];

    public IReadOnlyList<CountedReferral> Referrals { get; } =
    [.. calls.Where(call => call.IsConversation).SelectMany(call => call.Referrals), .. ofCases ?? []];

    public IReadOnlyList<CountedConcern> Concerns { get; init; } = [];

    public IReadOnlyList<CountedCase> Cases { get; init; } = [];
}
