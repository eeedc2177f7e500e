using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.PastCalls;

/// <summary>Understands one row, column by column, and finds everything that is wrong with it, not only the first.</summary>
internal sealed class PastCallReader(PastCallFields fields, PastCallWords words, DateTimeOffset now)
{
    // As long as the data keep them.
    private const int LongestText = 200;
    private const int LongestName = 60;
    private const int LongestCode = 20;

    // Days: more than a lifetime of waiting.
    private const int LongestWait = 36_500;

    private static readonly PastCallColumn[] Columns = Enum.GetValues<PastCallColumn>();

    public PastCall Read()
    {
        CheckTexts();
        var outcome = fields.Word<CallOutcome>(PastCallColumn.Outcome, PastCallFinding.UnknownOutcome, PastCallFinding.OutcomeMissing);
        var (started, ended) = Span();
        var categories = Categories(outcome);
        return new PastCall
        {
            Reference = Reference(),
            StartedLocally = started ?? default,
            StartedAt = started is { } start ? LondonTime.First(start) : default,
            EndedAt = ended is { } end ? LondonTime.First(end) : default,
            Channel =
                fields.Word<Channel>(PastCallColumn.Channel, PastCallFinding.UnknownChannel, PastCallFinding.UnknownChannel) ?? default,
            Outcome = outcome ?? default,
            Direction = fields.Word<Direction>(PastCallColumn.Direction, PastCallFinding.UnknownDirection) ?? default,
            Caller = fields.Word<CallerKind>(PastCallColumn.Caller, PastCallFinding.UnknownCaller),
            Language = fields.Code(PastCallColumn.Language, PastCallFinding.UnknownLanguage, IsoCodes.Languages.Contains, upper: false),
            Volunteer = Volunteer(),
            Categories = categories,
            Needs = Needs(categories),
            Flags = fields.List<FlagKind>(PastCallColumn.Flags, PastCallFinding.UnknownFlag),
            EmergencyServices = fields.YesOrNo(PastCallColumn.EmergencyServices),
            Given = fields.List<Given>(PastCallColumn.Given, PastCallFinding.UnknownGiven),
            Person = fields[PastCallColumn.Person],
            Area = fields.Code(PastCallColumn.Area, PastCallFinding.UnknownArea, words.Areas.Contains, upper: true),
            Nationality = fields.Code(
                PastCallColumn.Nationality,
                PastCallFinding.UnknownNationality,
                IsoCodes.Countries.Contains,
                upper: true
            ),
            Age = fields.Number(PastCallColumn.Age, CallRules.OldestAge, PastCallFinding.ImpossibleAge),
            PublicFunds = fields.Word<Answer>(PastCallColumn.PublicFunds, PastCallFinding.UnknownAnswer) ?? Answer.NotAsked,
            ThreatenedWithDeportation = fields.Word<Answer>(PastCallColumn.ThreatenedWithDeportation, PastCallFinding.UnknownAnswer),
            ReportedToPolice = fields.Word<PoliceReport>(PastCallColumn.ReportedToPolice, PastCallFinding.UnknownPoliceReport),
            NotReportedBecause = fields.List<NotReportedReason>(
                PastCallColumn.NotReportedBecause,
                PastCallFinding.UnknownNotReportedReason
            ),
            Referral = Referral(),
            Notes = fields[PastCallColumn.Notes],
        };
    }

    private void CheckTexts()
    {
        foreach (var column in Columns)
        {
            var text = fields[column];
            var longest = Longest(column);
            // Bytes that are no UTF-8 arrive as this sign: what stood there is lost, and half a name is worse than none.
            if (text.Contains('\uFFFD', StringComparison.Ordinal) || (column != PastCallColumn.Notes && text.Any(char.IsControl)))
            {
                fields.Find(PastCallFinding.UnreadableCharacters, column);
            }

            if (text.Length > longest)
            {
                fields.Find(column == PastCallColumn.Notes ? PastCallFinding.NotesTooLong : PastCallFinding.TextTooLong, column);
            }
        }
    }

    private static int Longest(PastCallColumn column) =>
        column switch
        {
            PastCallColumn.Notes => CallContents.LongestNote,
            PastCallColumn.Reference or PastCallColumn.Person => LongestName,
            PastCallColumn.Volunteer => LongestCode,
            _ => LongestText,
        };

    private string Reference()
    {
        var reference = fields[PastCallColumn.Reference];
        if (reference.Length == 0)
        {
            fields.Find(PastCallFinding.ReferenceMissing, PastCallColumn.Reference);
        }

        return reference;
    }

    private (DateTime? Started, DateTime? Ended) Span()
    {
        var started = fields.Time(PastCallColumn.Started, PastCallFinding.StartMissing);
        var ended = fields.Time(PastCallColumn.Ended, PastCallFinding.EndMissing);
        if (started is { } start && LondonTime.First(start) > now)
        {
            fields.Find(PastCallFinding.InTheFuture, PastCallColumn.Started);
        }
        else if (ended is { } end && LondonTime.First(end) > now)
        {
            fields.Find(PastCallFinding.InTheFuture, PastCallColumn.Ended);
        }

        if (started is { } from && ended is { } to && LondonTime.First(to) < LondonTime.First(from))
        {
            fields.Find(PastCallFinding.EndsBeforeItStarts, PastCallColumn.Ended);
        }

        return (started, ended);
    }

    private List<Category> Categories(CallOutcome? outcome)
    {
        var primary = fields.Word<Category>(PastCallColumn.Category, PastCallFinding.UnknownCategory);
        var others = fields.List<Category>(PastCallColumn.OtherCategories, PastCallFinding.UnknownCategory);
        if (fields[PastCallColumn.Category].Length == 0 && (outcome?.IsNoCase() == false || others.Count > 0))
        {
            fields.Find(PastCallFinding.CategoryMissing, PastCallColumn.Category);
        }

        if (primary is { } first && others.Contains(first))
        {
            fields.Find(PastCallFinding.CategoryRepeated, PastCallColumn.OtherCategories);
        }

        return primary is { } category ? [category, .. others.Where(other => other != category)] : [];
    }

    private List<string> Needs(List<Category> categories)
    {
        var needs = new List<string>();
        foreach (var need in fields.Row.List(PastCallColumn.Needs).Select(need => need.ToLowerInvariant()).Distinct())
        {
            if (!words.Needs.TryGetValue(need, out var category))
            {
                fields.Find(PastCallFinding.UnknownNeed, PastCallColumn.Needs);
                continue;
            }

            if (categories.Count > 0 && !categories.Contains(category))
            {
                fields.Find(PastCallFinding.NeedOfAnotherCategory, PastCallColumn.Needs);
            }

            needs.Add(need);
        }

        return needs;
    }

    private string Volunteer()
    {
        if (fields[PastCallColumn.Volunteer].Length == 0)
        {
            fields.Find(PastCallFinding.VolunteerNotKnown, PastCallColumn.Volunteer);
        }

        return fields[PastCallColumn.Volunteer];
    }

    private PastReferral? Referral()
    {
        var to = fields[PastCallColumn.ReferredTo];
        var kind = fields.Word<ReferralKind>(PastCallColumn.ReferralKind, PastCallFinding.UnknownReferralKind);
        var result = fields.Word<ReferralResult>(PastCallColumn.ReferralResult, PastCallFinding.UnknownReferralResult);
        var reason = fields.Word<DeclineReason>(PastCallColumn.DeclinedBecause, PastCallFinding.UnknownDeclineReason);
        var days = fields.Number(PastCallColumn.DaysToResult, LongestWait, PastCallFinding.ImpossibleDays);
        if (to.Length == 0)
        {
            FindLeftovers();
            return null;
        }

        if (fields[PastCallColumn.ReferralKind].Length == 0)
        {
            fields.Find(PastCallFinding.ReferralKindMissing, PastCallColumn.ReferralKind);
        }

        if (reason is not null && result != ReferralResult.Declined)
        {
            fields.Find(PastCallFinding.ReasonWithoutDecline, PastCallColumn.DeclinedBecause);
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
        foreach (var column in columns.Where(column => fields[column].Length > 0))
        {
            fields.Find(PastCallFinding.ResultWithoutReferral, column);
        }
    }
}
