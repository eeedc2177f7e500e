using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Calls;

/// <summary>What choosing a service does to a call: the choice itself, and what follows for what was given and how it ended.</summary>
public static class ServiceChoices
{
    public static ChosenWay? WayTo(this CallContents contents, ServiceId service) =>
        contents.Services.Find(choice => choice.Service == service.Value)?.Way;

    /// <summary>Chooses a service in one way; the same again takes it back, the other way changes it.</summary>
    public static void Choose(this CallContents contents, ServiceChoice choice)
    {
        var (before, signposted) = (OutcomeOf(contents), IsSignposted(contents));
        var again = contents.Services.Exists(one => one.Service == choice.Service && one.Way == choice.Way);
        contents.Services.RemoveAll(one => one.Service == choice.Service);
        contents.Services.AddRange(again ? [] : [choice]);
        GiveSignposting(contents, signposted);
        // What she said herself about how it ended stands.
        if (contents.Outcome is null || contents.Outcome == before)
        {
            contents.Outcome = OutcomeOf(contents);
        }
    }

    private static bool IsSignposted(CallContents contents) => contents.Services.Exists(one => one.Way == ChosenWay.Signpost);

    // What the last one taken back had given is not given any more; what she marked herself stays.
    private static void GiveSignposting(CallContents contents, bool before)
    {
        var now = IsSignposted(contents);
        if (before && !now)
        {
            contents.Given.Remove(Given.Signposting);
        }
        else if (now && !contents.Given.Contains(Given.Signposting))
        {
            contents.Given.Add(Given.Signposting);
        }
    }

    private static CallOutcome? OutcomeOf(CallContents contents) =>
        contents.Services.Exists(one => one is { Way: ChosenWay.Refer, IsInside: false }) ? CallOutcome.ReferredOutside
        : contents.Services.Exists(one => one.Way == ChosenWay.Refer) ? CallOutcome.ReferredInside
        : contents.Services.Count > 0 ? CallOutcome.Signposted
        : null;
}
