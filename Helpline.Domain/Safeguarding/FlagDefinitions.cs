using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;

namespace Helpline.Domain.Safeguarding;

/// <summary>The one definition of each kind of flag, in the order in which flags are offered: the most urgent first.</summary>
public static class FlagDefinitions
{
    private static readonly Category[] Violence = [Category.Vawg];
    private static readonly Category[] ViolenceOrHousing = [Category.Vawg, Category.Housing];
    private static readonly Category[] Money = [Category.Welfare, Category.Debt, Category.Housing, Category.Employment];
    private static readonly Category[] Status = [Category.Vawg, Category.Immigration, Category.Employment];

    private static readonly RecipientClass[] Hers =
    [
        RecipientClass.SheHerself,
        RecipientClass.ByAndForPartner,
        RecipientClass.Voluntary,
        RecipientClass.LegalAdviser,
    ];

    public static IReadOnlyList<FlagDefinition> All { get; } = [.. Enum.GetValues<FlagKind>().Select(Of)];

    public static FlagDefinition Of(FlagKind flag) => AnsweredFor(flag) with { Law = LawOf(flag), Recipients = RecipientsOf(flag) };

    private static LegalDuty LawOf(FlagKind flag) =>
        flag switch
        {
            FlagKind.ChildInDangerNow or FlagKind.ChildAtRisk or FlagKind.Under18 => LegalDuty.Child,
            FlagKind.HomelessTonightWithChildren => LegalDuty.ChildInNeed,
            FlagKind.AdultAtRisk => LegalDuty.Adult,
            FlagKind.Fgm => LegalDuty.Fgm,
            FlagKind.TraffickingOrModernSlavery => LegalDuty.ModernSlavery,
            FlagKind.ForcedMarriage => LegalDuty.ForcedMarriage,
            FlagKind.HonourBasedAbuse => LegalDuty.HonourBasedAbuse,
            FlagKind.InDangerNow or FlagKind.SuicideOrSelfHarmNow or FlagKind.HighRiskDomesticAbuse => LegalDuty.SheDecides,
            FlagKind.SexualViolence or FlagKind.Stalking or FlagKind.Strangulation => LegalDuty.SheDecides,
            FlagKind.PregnantAndAtRisk or FlagKind.HomelessTonight or FlagKind.DomesticAbuse => LegalDuty.SheDecides,
            FlagKind.ThreatenedWithDeportation or FlagKind.Destitute or FlagKind.PhoneMayBeMonitored => LegalDuty.SheDecides,
            FlagKind.SelfHarmInThePast => LegalDuty.SheDecides,
        };

    // Never the Home Office, never a funder. A court only hears of it when she herself brings it there.
    private static RecipientClass[] RecipientsOf(FlagKind flag) =>
        flag switch
        {
            FlagKind.InDangerNow or FlagKind.HighRiskDomesticAbuse or FlagKind.Stalking or FlagKind.Strangulation =>
            [
                .. Hers,
                RecipientClass.Police,
                RecipientClass.Marac,
                RecipientClass.Health,
                RecipientClass.LocalAuthority,
            ],
            FlagKind.SuicideOrSelfHarmNow => [.. Hers, RecipientClass.Health, RecipientClass.Police],
            FlagKind.ChildInDangerNow or FlagKind.ChildAtRisk or FlagKind.Under18 or FlagKind.Fgm =>
            [
                .. Hers,
                RecipientClass.LocalAuthority,
                RecipientClass.Police,
                RecipientClass.Health,
            ],
            FlagKind.ForcedMarriage or FlagKind.HonourBasedAbuse or FlagKind.AdultAtRisk =>
            [
                .. Hers,
                RecipientClass.LocalAuthority,
                RecipientClass.Police,
                RecipientClass.Marac,
                RecipientClass.Health,
            ],
            FlagKind.TraffickingOrModernSlavery => [.. Hers, RecipientClass.NrmFirstResponder],
            FlagKind.SexualViolence => [.. Hers, RecipientClass.Health, RecipientClass.Police],
            FlagKind.PregnantAndAtRisk => [.. Hers, RecipientClass.Health, RecipientClass.LocalAuthority, RecipientClass.Marac],
            FlagKind.HomelessTonightWithChildren or FlagKind.HomelessTonight or FlagKind.Destitute =>
            [
                .. Hers,
                RecipientClass.LocalAuthority,
            ],
            FlagKind.DomesticAbuse => [.. Hers, RecipientClass.Police, RecipientClass.LocalAuthority, RecipientClass.Health],
            FlagKind.SelfHarmInThePast => [.. Hers, RecipientClass.Health],
            FlagKind.ThreatenedWithDeportation or FlagKind.PhoneMayBeMonitored => Hers,
        };

    private static FlagDefinition AnsweredFor(FlagKind flag) =>
        flag switch
        {
            FlagKind.InDangerNow => new(flag, Enum.GetValues<Category>(), Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger, true),
            FlagKind.SuicideOrSelfHarmNow => new(flag, [], Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger, true),
            FlagKind.ChildInDangerNow => new(flag, Violence, Role.SafeguardingLead, ConsentToTell.NotNeeded, true),
            FlagKind.HomelessTonightWithChildren => new(
                flag,
                [Category.Housing, Category.Vawg, Category.Welfare],
                Role.Coordinator,
                ConsentToTell.Needed
            ),
            FlagKind.HighRiskDomesticAbuse => new(flag, Violence, Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.ChildAtRisk => new(flag, ViolenceOrHousing, Role.SafeguardingLead, ConsentToTell.NotNeeded),
            FlagKind.Under18 => new(flag, [], Role.SafeguardingLead, ConsentToTell.NotNeeded),
            FlagKind.AdultAtRisk => new(flag, [], Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.SexualViolence => new(flag, Violence, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.Stalking => new(flag, Violence, Role.Coordinator, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.Strangulation => new(flag, Violence, Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.TraffickingOrModernSlavery => new(flag, [Category.Employment], Role.SafeguardingLead, ConsentToTell.Needed),
            FlagKind.Fgm => new(flag, [], Role.SafeguardingLead, ConsentToTell.NotNeeded),
            FlagKind.ForcedMarriage => new(flag, [], Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.HonourBasedAbuse => new(flag, [], Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.PregnantAndAtRisk => new(flag, [], Role.SafeguardingLead, ConsentToTell.UnlessLifeIsInDanger),
            FlagKind.HomelessTonight => new(flag, ViolenceOrHousing, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.DomesticAbuse => new(flag, Violence, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.ThreatenedWithDeportation => new(flag, Status, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.Destitute => new(flag, Money, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.PhoneMayBeMonitored => new(flag, Violence, Role.Coordinator, ConsentToTell.Needed),
            FlagKind.SelfHarmInThePast => new(flag, [], Role.Coordinator, ConsentToTell.Needed),
        };
}
