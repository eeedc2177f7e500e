using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// How a number or an address may be used without putting her in danger. What nobody asked is not safe: a new one has no safe day and
/// leaves no message. All times are by the clock on the wall where she lives; when that clock changes, her hours move with it.
/// </summary>
public sealed record SafeContact
{
    /// <summary>How many days what she said holds good; from then on it must be asked again.</summary>
    public const int HoldsForDays = 90;

    public WhoseItIs WhoseItIs { get; init; }

    /// <summary>The days on which a span of safe hours begins: one that crosses midnight runs on into the next day.</summary>
    public Weekdays SafeDays { get; init; }

    /// <summary>When the safe hours begin, this minute included; null means from the start of the day.</summary>
    public TimeOnly? SafeFrom { get; init; }

    /// <summary>
    /// When they end, this minute not included; null, or midnight, means to the end of the day. Earlier than <see cref="SafeFrom"/>
    /// means on the next day. Equal to it means never, but for midnight to midnight, which is the whole day.
    /// </summary>
    public TimeOnly? SafeUntil { get; init; }

    public Voicemail Voicemail { get; init; }

    public Answer Text { get; init; }

    public Answer Email { get; init; }

    public Answer Post { get; init; }

    /// <summary>The name to ask for, which may not be hers.</summary>
    public string AskFor { get; init; } = "";

    /// <summary>The name we go by when somebody asks who is calling.</summary>
    public string WeAre { get; init; } = "";

    public string CodeWord { get; init; } = "";

    public string WhoMayAnswer { get; init; } = "";

    /// <summary>We hide our number when we call, so that it stays in no list of calls.</summary>
    public bool WithheldNumberOnly { get; init; }

    /// <summary>What she asks of an interpreter: a woman, a dialect, nobody from her town.</summary>
    public string InterpreterNote { get; init; } = "";

    /// <summary>The day on which she last said that all of this is right; the first day of the calendar when she never has.</summary>
    public DateOnly LastConfirmed { get; init; }

    private TimeSpan From => (SafeFrom ?? TimeOnly.MinValue).ToTimeSpan();

    /// <summary>The length of the safe span, zero to a day.</summary>
    private TimeSpan Span =>
        (SafeUntil ?? TimeOnly.MinValue).ToTimeSpan() switch
        {
            { Ticks: 0 } => TimeSpan.FromDays(1) - From,
            var until when until < From => until + TimeSpan.FromDays(1) - From,
            var until => until - From,
        };

    private bool IsNeverSafe => SafeDays.Count == 0 || Span == TimeSpan.Zero;

    /// <summary>Whether she may be called at this moment of her wall clock. Throws <see cref="ArgumentException"/> for a time in UTC.</summary>
    public bool IsSafeAt(DateTime localTime)
    {
        var sinceMidnight = WallClock(localTime).TimeOfDay;
        return Covers(localTime.DayOfWeek, sinceMidnight) || Covers(DayBefore(localTime.DayOfWeek), sinceMidnight + TimeSpan.FromDays(1));
    }

    /// <summary>
    /// The first safe moment from this one on, which may be this one; null when there never is one. On the night when the clocks go
    /// forward it may name a minute that is skipped; the first that exists after it is meant.
    /// </summary>
    public DateTime? NextSafeMoment(DateTime localTime)
    {
        if (IsNeverSafe || IsSafeAt(localTime))
        {
            return IsNeverSafe ? null : localTime;
        }

        // A week and a day: today's span may be over when today is the only safe day.
        return Enumerable
            .Range(0, 8)
            .Select(days => localTime.Date.AddDays(days))
            .Where(day => SafeDays.Contains(day.DayOfWeek) && day + From >= localTime)
            .Select(day => day + From)
            .First();
    }

    /// <summary>
    /// Whether she must be asked again before it is relied on: 90 days have passed, a flag was raised since she confirmed it
    /// (<paramref name="flaggedSince"/>), she never did, or the date lies in the future and is therefore a mistake.
    /// </summary>
    public bool MustBeConfirmedAgain(DateOnly today, bool flaggedSince) =>
        flaggedSince || LastConfirmed > today || today.DayNumber - LastConfirmed.DayNumber >= HoldsForDays;

    /// <summary>Why a callback can't be booked for this moment of her wall clock, or null when it can.</summary>
    public Refusal? ObstacleToCallback(DateTime localTime) =>
        this switch
        {
            { IsNeverSafe: true } => SafeContactRefusals.NoSafeHours,
            _ when IsSafeAt(localTime) => null,
            _ when (this with { SafeDays = Weekdays.Every }).IsSafeAt(localTime) => SafeContactRefusals.OutsideSafeDays,
            _ => SafeContactRefusals.OutsideSafeHours(SafeFrom ?? TimeOnly.MinValue, SafeUntil ?? TimeOnly.MinValue),
        };

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(SafeContact);

    private bool Covers(DayOfWeek day, TimeSpan sinceItsMidnight) =>
        SafeDays.Contains(day) && sinceItsMidnight >= From && sinceItsMidnight < From + Span;

    private static DayOfWeek DayBefore(DayOfWeek day) => (DayOfWeek)(((int)day + 6) % 7);

    // A time in UTC is an hour off all summer: an hour in which somebody else may pick up.
    private static DateTime WallClock(DateTime localTime) =>
        localTime.Kind is DateTimeKind.Utc
            ? throw new ArgumentException("Safe hours are asked by her wall clock, not in UTC.", nameof(localTime))
            : localTime;
}
