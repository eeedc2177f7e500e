using Helpline.Domain.Access;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Cases;

/// <summary>
/// That a safeguarding lead opened a case out of her reach for a danger that she stated. It is in her reach until <see cref="Until"/>, and
/// the data protection lead looks at it afterwards. Nothing takes it back.
/// </summary>
public sealed class BrokenGlass : ITellsOf
{
    /// <summary>Long enough to see a night's danger through; whoever needs longer says again why.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(4);

    public const int ShortestDanger = 10;
    public const int LongestDanger = 1000;

    private BrokenGlass() { }

    public BrokenGlassId Id { get; private init; }

    public CaseId Case { get; private init; }

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset Until { get; private init; }

    /// <summary>Sealed: what she said of the danger.</summary>
    public string Danger { get; private init; } = "";

    public Guid Subject { get; private init; }

    /// <summary>Who looked at it afterwards, and when.</summary>
    public Signature? Seen { get; private set; }

    public static Refusal? ObstacleToBreaking(string danger) =>
        danger.Trim().Length switch
        {
            < ShortestDanger => CaseRefusals.DangerMissing,
            > LongestDanger => CaseRefusals.DangerTooLong(LongestDanger),
            _ => null,
        };

    public static BrokenGlass Break(CaseFile file, string danger, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToBreaking(danger));
        return new()
        {
            Id = BrokenGlassId.New(),
            Case = file.Id,
            Subject = file.Subject,
            Danger = danger.Trim(),
            By = signature.By,
            At = signature.At,
            Until = signature.At + Lasts,
        };
    }

    public void See(Signature signature)
    {
        Refusal.ThrowIfAny(signature.By == By ? AccessRefusals.NotHerOwn : null);
        Refusal.ThrowIfAny(Seen is null ? null : CaseRefusals.GlassSeenAlready);
        Seen = signature.Kept();
    }
}
