using System.Globalization;
using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.PastCalls;

/// <summary>Understands one row, column by column, and finds everything that is wrong with it, not only the first.</summary>
internal sealed class PastCallReader(PastCallRow row, PastCallWords words, DateTimeOffset now)
{
    /// <summary>No code, name or reference is longer.</summary>
    private const int LongestText = 200;

    private static readonly string[] Times = ["yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm"];

    public List<Finding> Findings { get; } = [];

    public PastCall Read()
    {
        CheckTexts();
        var outcome = Word<CallOutcome>(PastCallColumn.Outcome, PastCallFinding.UnknownOutcome, PastCallFinding.OutcomeMissing);
        var (started, ended) = Span();
        var categories = Categories(outcome);
        return new PastCall
        {
            Reference = Reference(),
            StartedLocally = started ?? default,
            StartedAt = started is { } start ? LondonTime.First(start) : default,
            EndedAt = ended is { } end ? LondonTime.First(end) : default,
            Channel = Word<Channel>(PastCallColumn.Channel, PastCallFinding.UnknownChannel, PastCallFinding.UnknownChannel) ?? default,
            Outcome = outcome ?? default,
            Direction = Word<Direction>(PastCallColumn.Direction, PastCallFinding.UnknownDirection) ?? default,
            Caller = Word<CallerKind>(PastCallColumn.Caller, PastCallFinding.UnknownCaller),
            Language = Code(PastCallColumn.Language, PastCallFinding.UnknownLanguage, IsoCodes.Languages.Contains, upper: false),
            Volunteer = Volunteer(),
            Categories = categories,
            Needs = Needs(categories),
            Flags = List<FlagKind>(PastCallColumn.Flags, PastCallFinding.UnknownFlag),
            EmergencyServices = YesOrNo(PastCallColumn.EmergencyServices),
            Given = List<Given>(PastCallColumn.Given, PastCallFinding.UnknownGiven),
            Person = row[PastCallColumn.Person],
            Area = Code(PastCallColumn.Area, PastCallFinding.UnknownArea, words.Areas.Contains, upper: true),
            Nationality = Code(PastCallColumn.Nationality, PastCallFinding.UnknownNationality, IsoCodes.Countries.Contains, upper: true),
            Age = Number(PastCallColumn.Age, CallRules.OldestAge, PastCallFinding.ImpossibleAge),
            PublicFunds = Word<Answer>(PastCallColumn.PublicFunds, PastCallFinding.UnknownAnswer) ?? Answer.NotAsked,
            ThreatenedWithDeportation = Word<Answer>(PastCallColumn.ThreatenedWithDeportation, PastCallFinding.UnknownAnswer),
            ReportedToPolice = Word<PoliceReport>(PastCallColumn.ReportedToPolice, PastCallFinding.UnknownPoliceReport),
            NotReportedBecause = List<NotReportedReason>(PastCallColumn.NotReportedBecause, PastCallFinding.UnknownNotReportedReason),
            Referral = Referral(),
            Notes = row[PastCallColumn.Notes],
        };
    }

    public void Find(PastCallFinding what, PastCallColumn where) => Findings.Add(new(what, where));

    private void CheckTexts()
    {
        foreach (var column in Enum.GetValues<PastCallColumn>())
        {
            // Bytes that are no UTF-8 arrive as this sign: what stood there is lost, and half a name is worse than none.
            if (row[column].Contains('\uFFFD', StringComparison.Ordinal))
            {
                Find(PastCallFinding.UnreadableCharacters, column);
            }

            if (column == PastCallColumn.Notes ? row[column].Length > CallContents.LongestNote : row[column].Length > LongestText)
            {
                Find(column == PastCallColumn.Notes ? PastCallFinding.NotesTooLong : PastCallFinding.TextTooLong, column);
            }
            else if (column != PastCallColumn.Notes && row[column].Any(char.IsControl))
            {
                Find(PastCallFinding.UnreadableCharacters, column);
            }
        }
    }

    private string Reference()
    {
        var reference = row[PastCallColumn.Reference];
        if (reference.Length == 0)
        {
            Find(PastCallFinding.ReferenceMissing, PastCallColumn.Reference);
        }

        return reference;
    }

    private (DateTime? Started, DateTime? Ended) Span()
    {
        var started = Time(PastCallColumn.Started, PastCallFinding.StartMissing);
        var ended = Time(PastCallColumn.Ended, PastCallFinding.EndMissing);
        if (started is { } start && LondonTime.First(start) > now)
        {
            Find(PastCallFinding.InTheFuture, PastCallColumn.Started);
        }
        else if (ended is { } end && LondonTime.First(end) > now)
        {
            Find(PastCallFinding.InTheFuture, PastCallColumn.Ended);
        }

        if (started is { } from && ended is { } to && LondonTime.First(to) < LondonTime.First(from))
        {
            Find(PastCallFinding.EndsBeforeItStarts, PastCallColumn.Ended);
        }

        return (started, ended);
    }

    private DateTime? Time(PastCallColumn column, PastCallFinding missing)
    {
        var read = DateTime.TryParseExact(row[column], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        if (!read)
        {
            Find(row[column].Length == 0 ? missing : PastCallFinding.NoSuchDate, column);
            return null;
        }

        if (!LondonTime.Exists(local))
        {
            Find(PastCallFinding.TimeDoesNotExist, column);
            return null;
        }

        if (LondonTime.IsTwice(local))
        {
            Find(PastCallFinding.TimeOccursTwice, column);
        }

        return local;
    }

    private List<Category> Categories(CallOutcome? outcome)
    {
        var primary = Word<Category>(PastCallColumn.Category, PastCallFinding.UnknownCategory);
        var others = List<Category>(PastCallColumn.OtherCategories, PastCallFinding.UnknownCategory);
        if (row[PastCallColumn.Category].Length == 0 && (outcome?.IsNoCase() == false || others.Count > 0))
        {
            Find(PastCallFinding.CategoryMissing, PastCallColumn.Category);
        }

        if (primary is { } first && others.Contains(first))
        {
            Find(PastCallFinding.CategoryRepeated, PastCallColumn.OtherCategories);
        }

        return primary is { } category ? [category, .. others.Where(other => other != category)] : [];
    }

    private List<string> Needs(List<Category> categories)
    {
        var needs = new List<string>();
        foreach (var need in row.List(PastCallColumn.Needs).Select(need => need.ToLowerInvariant()).Distinct())
        {
            if (!words.Needs.TryGetValue(need, out var category))
            {
                Find(PastCallFinding.UnknownNeed, PastCallColumn.Needs);
                continue;
            }

            if (categories.Count > 0 && !categories.Contains(category))
            {
                Find(PastCallFinding.NeedOfAnotherCategory, PastCallColumn.Needs);
            }

            needs.Add(need);
        }

        return needs;
    }

    private string Volunteer()
    {
        if (row[PastCallColumn.Volunteer].Length == 0)
        {
            Find(PastCallFinding.VolunteerNotKnown, PastCallColumn.Volunteer);
        }

        return row[PastCallColumn.Volunteer];
    }

    private PastReferral? Referral()
    {
        var to = row[PastCallColumn.ReferredTo];
        var kind = Word<ReferralKind>(PastCallColumn.ReferralKind, PastCallFinding.UnknownReferralKind);
        var result = Word<ReferralResult>(PastCallColumn.ReferralResult, PastCallFinding.UnknownReferralResult);
        var reason = Word<DeclineReason>(PastCallColumn.DeclinedBecause, PastCallFinding.UnknownDeclineReason);
        var days = Number(PastCallColumn.DaysToResult, int.MaxValue, PastCallFinding.ImpossibleDays);
        if (to.Length == 0)
        {
            FindLeftovers();
            return null;
        }

        if (row[PastCallColumn.ReferralKind].Length == 0)
        {
            Find(PastCallFinding.ReferralKindMissing, PastCallColumn.ReferralKind);
        }

        if (reason is not null && result != ReferralResult.Declined)
        {
            Find(PastCallFinding.ReasonWithoutDecline, PastCallColumn.DeclinedBecause);
        }

        return new(kind ?? default, to, result, reason, days);
    }

    private void FindLeftovers()
    {
        PastCallColumn[] columns =
        [
            PastCallColumn.ReferralKind,
            PastCallColumn.ReferralResult,
            PastCallColumn.DeclinedBecause,
            PastCallColumn.DaysToResult,
        ];
        foreach (var column in columns.Where(column => row[column].Length > 0))
        {
            Find(PastCallFinding.ResultWithoutReferral, column);
        }
    }

    private T? Word<T>(PastCallColumn column, PastCallFinding unknown, PastCallFinding? missing = null)
        where T : struct, Enum
    {
        if (row[column].Length > 0 && Domain.Code.TryRead<T>(row[column], out var member))
        {
            return member;
        }

        if (row[column].Length > 0 || missing is not null)
        {
            Find(row[column].Length > 0 ? unknown : missing!.Value, column);
        }

        return null;
    }

    private List<T> List<T>(PastCallColumn column, PastCallFinding unknown)
        where T : struct, Enum
    {
        var members = new List<T>();
        foreach (var word in row.List(column))
        {
            if (!Domain.Code.TryRead<T>(word, out var member))
            {
                Find(unknown, column);
            }
            else if (!members.Contains(member))
            {
                members.Add(member);
            }
        }

        return members;
    }

    private string? Code(PastCallColumn column, PastCallFinding unknown, Func<string, bool> isKnown, bool upper)
    {
        var code = upper ? row[column].ToUpperInvariant() : row[column].ToLowerInvariant();
        if (code.Length > 0 && !isKnown(code))
        {
            Find(unknown, column);
        }

        return code.Length > 0 ? code : null;
    }

    private bool YesOrNo(PastCallColumn column)
    {
        var answer = Word<Answer>(column, PastCallFinding.UnknownAnswer);
        return answer == Answer.Yes;
    }

    private int? Number(PastCallColumn column, int greatest, PastCallFinding impossible)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= greatest)
        {
            return number;
        }

        Find(impossible, column);
        return null;
    }
}
