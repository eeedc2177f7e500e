using Helpline.Domain.Access;
using Helpline.Domain.Calls;

namespace Helpline.Domain.Safeguarding;

/// <summary>The one definition of each kind of flag, in the order in which flags are offered: the most urgent first.</summary>
public static class FlagDefinitions
{
    private static readonly Category[] Violence = [Category.Vawg];
    private static readonly Category[] ViolenceOrHousing = [Category.Vawg, Category.Housing];
    private static readonly Category[] Money = [Category.Welfare, Category.Debt, Category.Housing, Category.Employment];
    private static readonly Category[] Status = [Category.Vawg, Category.Immigration, Category.Employment];

    public static IReadOnlyList<FlagDefinition> All { get; } = [.. Enum.GetValues<FlagKind>().Select(Of)];

    public static FlagDefinition Of(FlagKind flag) =>
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
