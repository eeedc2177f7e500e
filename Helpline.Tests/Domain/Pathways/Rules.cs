using Helpline.Domain;
using Helpline.Domain.Firewall;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Tests.Domain.Pathways;

/// <summary>Short ways to write rules, services and circumstances.</summary>
internal static class Rules
{
    /// <summary>A Monday at a quarter past eight in the evening.</summary>
    public static readonly DateTime Evening = new(2026, 3, 2, 20, 15, 0);

    public static Condition Is(ConditionSubject subject, params string[] values) => new(subject, values);

    public static ConditionGroup All(params Condition[] conditions) => new(Joining.All, conditions, []);

    public static ConditionGroup Any(params Condition[] conditions) => new(Joining.Any, conditions, []);

    public static ConditionGroup None(params Condition[] conditions) => new(Joining.None, conditions, []);

    public static Wording Say(string words) => new(words, words, words);

    public static Pathway When(ConditionGroup when, params ServiceFacts[] then) =>
        new(PathwayId.New(), Say("A rule"), when, [.. then.Select(service => new Lead(service.Id, Say("It helps.")))]);

    public static ServiceFacts Service(string name = "Shelter") => new(ServiceId.New(), Say(name), name);

    public static ServiceFacts Sharing(string name) =>
        Service(name) with
        {
            Recipient = RecipientClass.LocalAuthority,
            Stance = DataSharingStance.SharesWithImmigrationEnforcement,
        };

    public static ServiceFacts ByAndFor(string name) => Service(name) with { IsByAndFor = true, Stance = DataSharingStance.Firewalled };

    public static Circumstances Housing => new() { Categories = Set("housing") };

    public static IReadOnlySet<string> Set(params string[] codes) => codes.ToHashSet();

    public static Suggestions Ask(Circumstances her, ServiceFacts service) =>
        new PathwayMap(1, [When(All(Is(ConditionSubject.Category, "housing")), service)], [service]).Suggest(her, Evening);

    public static Circumstances Without(this Circumstances her, Answer publicFunds) => her with { PublicFunds = publicFunds };
}
