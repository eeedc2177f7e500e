using Helpline.Domain;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Kit;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Pathways;

/// <summary>Says what differs between two versions, and what was found about a rule.</summary>
public sealed class PathwayChangeWords(
    IStringLocalizer<PathwayText> text,
    PathwaySentences sentences,
    IReadOnlyDictionary<ServiceId, ServiceFacts> services
)
{
    public static string NameOf(Pathway rule) => rule.Name.In(Format.Culture.TwoLetterISOLanguageName);

    /// <summary>A service's name; one that is gone from the directory has none.</summary>
    public string NameOf(ServiceId service) =>
        services.TryGetValue(service, out var facts) ? facts.Name.In(Format.Culture.TwoLetterISOLanguageName) : text["ServiceGone"];

    public string Say(PathwayChange change) =>
        change.Kind switch
        {
            PathwayChangeKind.Added => text["Change.added"],
            PathwayChangeKind.Removed => text["Change.removed"],
            PathwayChangeKind.Moved => text["Change.moved"],
            PathwayChangeKind.Renamed => text["Change.renamed", NameOf(change.Before!)],
            PathwayChangeKind.ConditionsChanged => SayConditions(change.Before!.When, change.After!.When),
            PathwayChangeKind.ServiceAdded => text["Change.service-added", NameOf(change.Service!.Value)],
            PathwayChangeKind.ServiceRemoved => text["Change.service-removed", NameOf(change.Service!.Value)],
            PathwayChangeKind.ServiceMoved => text[
                "Change.service-moved",
                NameOf(change.Service!.Value),
                PlaceIn(change.Before!, change.Service.Value),
                PlaceIn(change.After!, change.Service.Value)
            ],
            PathwayChangeKind.ReasonChanged => text["Change.reason-changed", NameOf(change.Service!.Value)],
        };

    public string Say(PathwayFinding finding) => text[$"Finding.{Code.Of(finding.Kind)}", finding.Of];

    // Where the joining is the same, what came and what went says it in fewer words than both wholes.
    private string SayConditions(ConditionGroup before, ConditionGroup after)
    {
        var (was, now) = (sentences.Parts(before), sentences.Parts(after));
        var (gone, added) = (was.Except(now).ToList(), now.Except(was).ToList());
        if (before.Joining != after.Joining || gone.Count + added.Count == 0)
        {
            return text["Change.conditions-changed", sentences.Say(before), sentences.Say(after)];
        }

        return string.Join(
            " ",
            new[] { ("Change.condition-gone", gone), ("Change.condition-added", added) }
                .Where(part => part.Item2.Count > 0)
                .Select(part => text[part.Item1, string.Join("; ", part.Item2)].Value)
        );
    }

    private static int PlaceIn(Pathway rule, ServiceId service) => rule.Then.TakeWhile(lead => lead.Service != service).Count() + 1;
}
