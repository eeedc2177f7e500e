using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>Whether a service can help her now, and what to mind. What nobody asked rules nothing out: it is asked for.</summary>
public static class ServiceFit
{
    public static IReadOnlyList<RuledOutBecause> Against(ServiceFacts service, Circumstances her, DateTime localNow) =>
        [.. Obstacles(service, her, localNow)];

    public static IReadOnlyList<Caution> ToMind(ServiceFacts service, Circumstances her) => [.. Cautions(service, her)];

    private static IEnumerable<RuledOutBecause> Obstacles(ServiceFacts service, Circumstances her, DateTime localNow)
    {
        if (service.IsWithdrawn)
        {
            yield return RuledOutBecause.Withdrawn;
        }

        if (!service.IsOpenAt(localNow))
        {
            yield return RuledOutBecause.ClosedNow;
        }

        if (service.Capacity == Capacity.Closed)
        {
            yield return RuledOutBecause.NoCapacity;
        }

        if (service.Areas.Count > 0 && her.Areas.Count > 0 && !service.Areas.Overlaps(her.Areas))
        {
            yield return RuledOutBecause.WrongArea;
        }

        if (her.PublicFunds == Answer.No && service.TakesWithoutPublicFunds == Answer.No)
        {
            yield return RuledOutBecause.NeedsPublicFunds;
        }

        if (her.Age is { } age && !service.Ages.Holds(age))
        {
            yield return RuledOutBecause.WrongAge;
        }

        if (her.Language is { } spoken && service.Languages.Count > 0 && !service.HasInterpreter && !service.Languages.Contains(spoken))
        {
            yield return RuledOutBecause.LanguageNotSpoken;
        }
    }

    private static IEnumerable<Caution> Cautions(ServiceFacts service, Circumstances her)
    {
        if (service.Shares)
        {
            yield return Caution.Shares;
        }

        if (service.LeadsToHomeOffice)
        {
            yield return Caution.LeadsToHomeOffice;
        }

        if (her.PublicFunds == Answer.NotAsked && service.TakesWithoutPublicFunds == Answer.No)
        {
            yield return Caution.AskPublicFunds;
        }

        if (her.PublicFunds == Answer.No && service.TakesWithoutPublicFunds == Answer.NotAsked && !service.IsInside)
        {
            yield return Caution.AskThemAboutPublicFunds;
        }

        if (her.Areas.Count == 0 && service.IsLocal)
        {
            yield return Caution.AskArea;
        }

        // From a certain age on is what nearly all are; until a certain age is what she must be asked for.
        if (her.Age is null && service.Ages.Until is not null)
        {
            yield return Caution.AskAge;
        }

        if (service.Capacity == Capacity.Waiting)
        {
            yield return Caution.HasWaitingList;
        }

        if (service.IsStale)
        {
            yield return Caution.VerifyFirst;
        }
    }
}
