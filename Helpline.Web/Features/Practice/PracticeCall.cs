using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Features.Calls;

namespace Helpline.Web.Features.Practice;

/// <summary>What one invented call holds: the same for the same number, whenever it is made.</summary>
internal sealed class PracticeCall
{
    private static readonly FlagKind[] VawgFlags =
    [
        FlagKind.DomesticAbuse,
        FlagKind.DomesticAbuse,
        FlagKind.DomesticAbuse,
        FlagKind.HighRiskDomesticAbuse,
        FlagKind.ThreatenedWithDeportation,
        FlagKind.ThreatenedWithDeportation,
        FlagKind.PhoneMayBeMonitored,
        FlagKind.Stalking,
        FlagKind.ChildAtRisk,
        FlagKind.Strangulation,
        FlagKind.InDangerNow,
    ];

    private static readonly FlagKind[] OtherFlags =
    [
        FlagKind.Destitute,
        FlagKind.Destitute,
        FlagKind.HomelessTonight,
        FlagKind.HomelessTonightWithChildren,
        FlagKind.AdultAtRisk,
        FlagKind.SelfHarmInThePast,
    ];

    private static readonly CallOutcome[] NoCase =
    [
        CallOutcome.Silent,
        CallOutcome.Silent,
        CallOutcome.Abandoned,
        CallOutcome.Abandoned,
        CallOutcome.WrongNumber,
        CallOutcome.Thanks,
        CallOutcome.Abusive,
        CallOutcome.Complaint,
    ];

    private static readonly CallOutcome[] Usual =
    [
        CallOutcome.InformationGiven,
        CallOutcome.InformationGiven,
        CallOutcome.InformationGiven,
        CallOutcome.InformationGiven,
        CallOutcome.Signposted,
        CallOutcome.Signposted,
        CallOutcome.ReferredInside,
        CallOutcome.ReferredInside,
        CallOutcome.ReferredOutside,
        CallOutcome.CallbackBooked,
        CallOutcome.CouldNotHelp,
    ];

    private readonly Random random;

    public PracticeCall(Random random, PracticeWoman? woman, bool opensCase, bool inCase, IReadOnlyList<Need> needs)
    {
        this.random = random;
        IsNoCase = woman is null && random.Chance(0.45);
        Contents = IsNoCase ? new() { Outcome = random.Pick(NoCase) } : ContentsOf(woman, opensCase, inCase, needs);
        Contents.Channel = random.Pick<Channel>([
            Channel.Telephone,
            Channel.Telephone,
            Channel.Telephone,
            Channel.Telephone,
            Channel.Whatsapp,
            Channel.Whatsapp,
            Channel.Callback,
            Channel.Email,
            Channel.InPerson,
        ]);
        Contents.Direction = Contents.Channel == Channel.Callback ? Direction.Out : Direction.In;
        Length = TimeSpan.FromMinutes(IsNoCase ? 1 + random.Next(3) : 6 + random.Next(45));
    }

    public bool IsNoCase { get; }

    public CallContents Contents { get; }

    public TimeSpan Length { get; }

    public string Particulars => CallJson.Write(new CallParticulars { Emergency = Contents.Emergency });

    private CallContents ContentsOf(PracticeWoman? woman, bool opensCase, bool inCase, IReadOnlyList<Need> needs)
    {
        var category = woman is not null && random.Chance(0.75) ? woman.MainCategory : random.Pick(Enum.GetValues<Category>());
        var language = woman?.Language ?? random.Pick<string>(["es", "es", "es", "pt", "en"]);
        var contents = new CallContents
        {
            Notes = $"{PracticeNotes.Pick(random, Code.Of(category), language)} {PracticeNotes.Pick(random, "done", language)}",
            Caller = random.Pick<CallerKind>([
                CallerKind.ServiceUser,
                CallerKind.ServiceUser,
                CallerKind.ServiceUser,
                CallerKind.ServiceUser,
                .. Enum.GetValues<CallerKind>(),
            ]),
            Language = language,
            Interpreter = Interpreter.None,
            Categories = random.Chance(0.2) ? [.. new[] { category, random.Pick(Enum.GetValues<Category>()) }.Distinct()] : [category],
            Given = [.. Enum.GetValues<Given>().Where(_ => random.Chance(0.4))],
            Outcome =
                opensCase ? CallOutcome.CaseOpened
                : inCase && random.Chance(0.7) ? CallOutcome.CaseUpdated
                : random.Pick(Usual),
            Area = woman?.Area,
            Nationality = woman?.Nationality,
            Age = woman?.Age,
            PublicFunds = woman?.PublicFunds ?? Answer.NotAsked,
            Consent = woman is null ? Answer.NotAsked : Answer.Yes,
        };
        contents.Needs = [.. needs.Where(n => contents.Categories.Contains(n.Category) && random.Chance(0.25)).Take(3).Select(n => n.Code)];
        TellMore(contents, category);
        return contents;
    }

    private void TellMore(CallContents contents, Category category)
    {
        if (category == Category.Vawg)
        {
            contents.Flags = random.Chance(0.4) ? [.. new[] { random.Pick(VawgFlags), random.Pick(VawgFlags) }.Distinct()] : [];
            contents.Evidence.ThreatenedWithDeportation = random.Pick<Answer>([Answer.Yes, Answer.No, Answer.NotAsked]);
            contents.Evidence.ReportedToPolice = random.Pick(Enum.GetValues<PoliceReport>());
            contents.Evidence.NotReportedBecause =
                contents.Evidence.ReportedToPolice == PoliceReport.No ? [random.Pick(Enum.GetValues<NotReportedReason>())] : [];
        }
        else if (random.Chance(0.05))
        {
            contents.Flags = [random.Pick(OtherFlags)];
        }

        contents.ImmigrationActions = category == Category.Immigration ? [random.Pick(Enum.GetValues<ImmigrationAction>())] : [];
        contents.CouldNotHelp = contents.Outcome == CallOutcome.CouldNotHelp ? random.Pick(Enum.GetValues<CouldNotHelpReason>()) : null;
        contents.Evidence.TurnedAway = random.Chance(0.06);
        contents.Emergency = contents.Flags.Contains(FlagKind.InDangerNow)
            ? new()
            {
                Services = [EmergencyServiceKind.Police],
                Spoke = SpokeTo999.WeDid,
                WhatSheWanted = "Somebody to come, without a siren.",
                SafeAtTheEnd = Answer.Yes,
            }
            : null;
    }
}
