using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.Pathways;

/// <summary>What is suggested on one call screen, and which of it the keys mean.</summary>
internal sealed class CallSuggestions
{
    /// <summary>So many stand open; the rest is behind one button.</summary>
    public const int AtFirst = 4;

    private ServiceId? marked;

    public PathwayMap? Map { get; set; }

    public Suggestions Now { get; private set; } = Suggestions.None;

    /// <summary>Nothing was said yet that a rule could ask for.</summary>
    public bool IsEarly { get; private set; } = true;

    /// <summary>All are shown.</summary>
    public bool All { get; set; }

    public IReadOnlyList<Suggestion> Shown => All ? Now.Suggested : [.. Now.Suggested.Take(AtFirst)];

    /// <summary>The one that the keys mean: where she moved the mark to, as long as it is suggested; else the first.</summary>
    public Suggestion? Marked => Shown.FirstOrDefault(one => one.Service.Id == marked) ?? (Shown is [var first, ..] ? first : null);

    public void Ask(CallContents contents, DateTime localNow)
    {
        var her = Circumstances.Of(contents, PathwayAreas.Of(contents.Area));
        IsEarly = her.IsEmpty;
        Now = Map?.Suggest(her, localNow) ?? Suggestions.None;
    }

    public void MarkNext()
    {
        var shown = Shown;
        if (shown.Count > 0)
        {
            var at = shown.ToList().IndexOf(Marked!);
            marked = shown[(at + 1) % shown.Count].Service.Id;
        }
    }

    /// <summary>Chosen before an answer changed, and not suggested any more.</summary>
    public IEnumerable<ServiceChoice> ChosenElsewhere(CallContents contents) =>
        contents.Services.Where(choice => !Shown.Any(one => one.Service.Id.Value == choice.Service));

    public ServiceChoice ChoiceOf(ServiceFacts service, ChosenWay way) =>
        new()
        {
            Service = service.Id.Value,
            Name = service.Name.English,
            IsInside = service.IsInside,
            Way = way,
            PathwayVersion = Map?.Version,
        };
}
